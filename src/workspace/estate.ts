import type { GraphEdge, ObjectSummary, ObjectType, SnapshotInfo } from '../contract/explore.ts';
import type { Database } from '../duckdb/database.ts';
import { distinctNeighbours } from './adjacency.ts';
import { edgeKinds, originsOf } from './codes.ts';
import { displayName } from './names.ts';
import { snapshotFormat } from './snapshot-schema.ts';
import { type Network, network } from './traversal.ts';

/**
 * What every answer needs of a snapshot, held in memory: the objects' names and, in typed arrays, the edges.
 * 100,000 objects and a million edges take about 60 MB. Texts, columns and evidence stay in the file.
 */
export interface Estate {
  /** By node. */
  readonly objects: readonly ObjectSummary[];
  /** Of a synonym the node that it stands for, else -1. */
  readonly bases: Int32Array;
  readonly network: Network;
  /** By edge: place in {@link edgeKinds}, and bits of `originBits`. */
  readonly kinds: Uint8Array;
  readonly origins: Uint8Array;
  nodeOf(id: string): number | undefined;
  edge(edge: number): GraphEdge;
  /** `dbo.Orders`, with the database in front where it is not the import's main one. */
  nameOf(node: number): string;
}

/** The line about a snapshot in lists; throws where the file is of a format that this version does not read. */
export async function readInfo(database: Database): Promise<Omit<SnapshotInfo, 'id' | 'current'>> {
  const meta = await database.row<Meta>('SELECT * FROM meta');
  if (!meta) throw new Error('The snapshot was never finished.');
  if (meta.format !== snapshotFormat)
    throw new Error(`The snapshot has the format ${meta.format}; this version reads ${snapshotFormat}.`);
  return {
    createdAt: meta.created_at,
    user: meta.imported_by,
    source: meta.source,
    objects: meta.objects,
    edges: meta.edges,
    columnEdges: meta.column_edges,
    diagnostics: meta.diagnostics,
  };
}

interface Meta {
  format: number;
  created_at: string;
  imported_by: string;
  source: string;
  objects: number;
  edges: number;
  column_edges: number;
  diagnostics: number;
}

interface ObjectRow {
  object_id: string;
  database_name: string;
  schema_name: string;
  object_name: string;
  object_type: ObjectType;
  parsed: boolean;
  base_node: number | null;
}

export async function readEstate(database: Database, counts: { objects: number; edges: number }): Promise<Estate> {
  const { objects: nodes, edges } = counts;
  const objects: ObjectSummary[] = [];
  const bases = new Int32Array(nodes).fill(-1);
  const sql = `SELECT object_id, database_name, schema_name, object_name, object_type, parsed, base_node
    FROM objects ORDER BY node`;
  for await (const rows of database.stream<ObjectRow>(sql)) {
    for (const row of rows) {
      if (row.base_node !== null) bases[objects.length] = row.base_node;
      objects.push({
        id: row.object_id,
        database: row.database_name,
        schema: row.schema_name,
        name: row.object_name,
        type: row.object_type,
        parsed: row.parsed,
        inputs: 0,
        outputs: 0,
      });
    }
  }
  const [from, to] = [new Int32Array(edges), new Int32Array(edges)];
  const [kinds, origins] = [new Uint8Array(edges), new Uint8Array(edges)];
  let edge = 0;
  for await (const { columns, count } of database.columns('SELECT from_node, to_node, kind, origins FROM edges')) {
    from.set(columns[0] as number[], edge);
    to.set(columns[1] as number[], edge);
    kinds.set(columns[2] as number[], edge);
    origins.set(columns[3] as number[], edge);
    edge += count;
  }
  if (objects.length !== nodes || edge !== edges) throw new Error('The snapshot is not complete.');

  const graph = network({ nodes, from, to });
  const [inputs, outputs] = [distinctNeighbours(graph.into, from), distinctNeighbours(graph.out, to)];
  for (const [node, object] of objects.entries()) {
    object.inputs = inputs[node]!;
    object.outputs = outputs[node]!;
  }
  const main = await database.row<{ name: string }>('SELECT default_database AS name FROM meta');
  const byId = new Map(objects.map((object, node) => [object.id, node]));
  return {
    objects,
    bases,
    network: graph,
    kinds,
    origins,
    nodeOf: (id) => byId.get(id),
    edge: (e) => ({
      from: objects[from[e]!]!.id,
      to: objects[to[e]!]!.id,
      kind: edgeKinds[kinds[e]!]!,
      origins: originsOf(origins[e]!),
    }),
    nameOf: (node) => displayName(objects[node]!, main?.name ?? ''),
  };
}
