import type { Graph, GraphEdge, ObjectSummary, ObjectType, SnapshotInfo } from '../../../src/contract/explore.ts';
import { schemaColourNumbers, schemaKey } from './schema.ts';

export interface Count<T> {
  readonly key: T;
  readonly count: number;
}

export interface SchemaCount extends Count<string> {
  readonly database: string;
  readonly schema: string;
  /** Of a database that was not imported: only files and unresolved names are in it. */
  readonly foreign: boolean;
}

/** The imported estate with the Maps that every view looks things up in. Built once a snapshot. */
export interface Estate {
  readonly snapshot: SnapshotInfo | null;
  readonly objects: readonly ObjectSummary[];
  readonly edges: readonly GraphEdge[];
  readonly byId: ReadonlyMap<string, ObjectSummary>;
  /** Object → ids one edge away, either way. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
  /** By database; what only unresolved names have comes last. */
  readonly schemas: readonly SchemaCount[];
  readonly kinds: readonly Count<ObjectType>[];
  readonly colourOf: (object: Pick<ObjectSummary, 'database' | 'schema'>) => number;
  /** Modules (objects with SQL that is parsed) and how many of them were parsed without an error. */
  readonly coverage: { readonly modules: number; readonly parsed: number };
}

const moduleTypes: ReadonlySet<ObjectType> = new Set<ObjectType>([
  'View',
  'Stored Procedure',
  'Function',
  'Trigger',
  'Script',
]);

export function isModule(type: ObjectType): boolean {
  return moduleTypes.has(type);
}

export function buildEstate(graph: Graph): Estate {
  const byId = new Map(graph.objects.map((object) => [object.id, object]));
  const edges = graph.edges.filter((edge) => byId.has(edge.from) && byId.has(edge.to));
  const neighbours = new Map<string, Set<string>>(graph.objects.map((object) => [object.id, new Set<string>()]));
  for (const edge of edges) {
    if (edge.from === edge.to) continue;
    neighbours.get(edge.from)!.add(edge.to);
    neighbours.get(edge.to)!.add(edge.from);
  }
  const colours = schemaColourNumbers(graph.objects.map(schemaKey));
  const modules = graph.objects.filter((object) => isModule(object.type));
  return {
    snapshot: graph.snapshot,
    objects: graph.objects,
    edges,
    byId,
    neighbours,
    schemas: countSchemas(graph.objects),
    kinds: countBy(graph.objects, (object) => object.type).sort((a, b) => b.count - a.count),
    colourOf: (object) => colours.get(schemaKey(object)) ?? 0,
    coverage: { modules: modules.length, parsed: modules.filter((object) => object.parsed).length },
  };
}

function countSchemas(objects: readonly ObjectSummary[]): SchemaCount[] {
  const isOutside = ({ type }: ObjectSummary) => type === 'Unresolved' || type === 'File' || type === 'Script';
  const imported = new Set(objects.filter((object) => !isOutside(object)).map((object) => object.database));
  const first = new Map(objects.map((object) => [schemaKey(object), object]));
  return countBy(objects, schemaKey)
    .map((count) => {
      const { database, schema } = first.get(count.key)!;
      return { ...count, database, schema, foreign: !imported.has(database) };
    })
    .sort(
      (a, b) =>
        Number(a.foreign) - Number(b.foreign) ||
        a.database.localeCompare(b.database) ||
        a.schema.localeCompare(b.schema),
    );
}

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Count<K>[] {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count }));
}
