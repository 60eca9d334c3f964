import type { ObjectSummary, ObjectType } from '../contract/explore.ts';
import type { ImportSummary, LegacyNode } from '../contract/node.ts';
import { edgesAt } from './adjacency.ts';
import type { Estate } from './estate.ts';

export type LegacyType = LegacyNode['object_type'];

/** The four types that clients of the predecessor know; undefined for what they never see. */
export function legacyType(type: ObjectType): LegacyType | undefined {
  switch (type) {
    case 'Table':
    case 'View':
    case 'Stored Procedure':
    case 'Function':
      return type;
    case 'External Table':
      return 'Table';
    default:
      return undefined;
  }
}

// `DimDate`, `vw_DimDate`, `v_Fact_Sales`, in any case.
const prefix = /^(?:vw?_?)?(dim|fact)/i;

/** By name prefix, for tables and views. */
export function dataModelType(name: string, type: LegacyType): LegacyNode['data_model_type'] {
  if (type !== 'Table' && type !== 'View') return 'Other';
  const found = prefix.exec(name)?.[1]?.toLowerCase();
  return found === 'dim' ? 'Dimension' : found === 'fact' ? 'Fact' : 'Other';
}

/** The estate as the predecessor's clients know it: four types, synonyms replaced by what they stand for, ids as strings. */
export function legacyNodes(estate: Estate): LegacyNode[] {
  const nodes: LegacyNode[] = [];
  for (const [node, object] of estate.objects.entries()) {
    const type = legacyType(object.type);
    if (!type) continue;
    nodes.push({
      id: object.id,
      name: object.name,
      schema: object.schema,
      object_type: type,
      description: description(object),
      data_model_type: dataModelType(object.name, type),
      node_symbol: 'circle',
      inputs: neighbours(estate, node, 'inputs'),
      outputs: neighbours(estate, node, 'outputs'),
      parse_success: object.parsed,
    });
  }
  return nodes;
}

function description({ database, schema, name, type }: ObjectSummary): string {
  const full = [database, schema, name].filter((part) => part !== '').join('.');
  return `${type} ${full}`;
}

/** Distinct ids one edge away: where data comes from, or goes to. Edges of a synonym count as its base object's. */
function neighbours(estate: Estate, node: number, side: 'inputs' | 'outputs'): string[] {
  const { network, bases, objects } = estate;
  const [adjacency, others] = side === 'inputs' ? [network.into, network.from] : [network.out, network.to];
  const ids = new Set<string>();
  const collect = (at: number) => {
    for (const edge of edgesAt(adjacency, at)) {
      const other = others[edge]!;
      const visible = objects[other]!.type === 'Synonym' ? bases[other]! : other;
      if (visible !== -1 && legacyType(objects[visible]!.type)) ids.add(objects[visible]!.id);
    }
  };
  collect(node);
  for (const synonym of synonymsOf(estate, node)) collect(synonym);
  return [...ids];
}

const synonyms = new WeakMap<Estate, Map<number, number[]>>();

function synonymsOf(estate: Estate, node: number): readonly number[] {
  let map = synonyms.get(estate);
  if (!map) {
    map = new Map();
    for (const [synonym, base] of estate.bases.entries()) {
      if (base === -1 || estate.objects[synonym]!.type !== 'Synonym') continue;
      map.set(base, [...(map.get(base) ?? []), synonym]);
    }
    synonyms.set(estate, map);
  }
  return map.get(node) ?? [];
}

/** How much of the estate the parser understood, by the four types. Percentages from 0 to 100 with one decimal. */
export function legacySummary(nodes: readonly LegacyNode[]): ImportSummary {
  const count = (of: readonly LegacyNode[]) => {
    const parsed = of.filter((node) => node.parse_success).length;
    return { total: of.length, parsed, coverage: percentage(parsed, of.length) };
  };
  const ofType = (type: LegacyType) => count(nodes.filter((node) => node.object_type === type));
  const all = count(nodes);
  return {
    total_objects: all.total,
    parsed_objects: all.parsed,
    coverage: all.coverage,
    by_object_type: {
      Table: ofType('Table'),
      View: ofType('View'),
      'Stored Procedure': ofType('Stored Procedure'),
      Function: ofType('Function'),
    },
  };
}

function percentage(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}
