import type { GraphEdge, ObjectSummary, ObjectType } from '../../../src/contract/explore.ts';
import { schemaKey } from './schema.ts';

export interface SchemaCard {
  readonly key: string;
  readonly objects: number;
  /** Kinds in this schema, the most frequent first. */
  readonly kinds: readonly (readonly [ObjectType, number])[];
}

export interface SchemaFlow {
  readonly from: string;
  readonly to: string;
  /** Object edges that this one stands for. */
  readonly edges: number;
}

export interface Overview {
  readonly schemas: readonly SchemaCard[];
  readonly flows: readonly SchemaFlow[];
}

/** The estate drawn by schema, for when its objects are too many for one picture. */
export function bySchema(objects: readonly ObjectSummary[], edges: readonly GraphEdge[]): Overview {
  const keyOf = new Map(objects.map((object) => [object.id, schemaKey(object)]));
  const kinds = new Map<string, Map<ObjectType, number>>();
  for (const object of objects) {
    const key = schemaKey(object);
    const counts = kinds.get(key) ?? new Map<ObjectType, number>();
    counts.set(object.type, (counts.get(object.type) ?? 0) + 1);
    kinds.set(key, counts);
  }
  const flows = new Map<string, { from: string; to: string; edges: number }>();
  for (const edge of edges) {
    const from = keyOf.get(edge.from);
    const to = keyOf.get(edge.to);
    if (from === undefined || to === undefined || from === to) continue;
    const key = JSON.stringify([from, to]);
    const flow = flows.get(key) ?? { from, to, edges: 0 };
    flow.edges++;
    flows.set(key, flow);
  }
  return {
    schemas: [...kinds]
      .map(([key, counts]) => ({
        key,
        objects: [...counts.values()].reduce((a, b) => a + b, 0),
        kinds: [...counts].sort((a, b) => b[1] - a[1]),
      }))
      .sort((a, b) => a.key.localeCompare(b.key)),
    flows: [...flows.values()],
  };
}
