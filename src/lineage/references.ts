import type { CatalogData } from '../catalog/catalog.ts';
import type { Lineage } from './edges.ts';
import { type TraceOptions, traceLineage } from './lineage.ts';

/**
 * Every place in the modules of a catalog that names an object or a column: what {@link traceLineage} says of that, without
 * following where data goes.
 */
export function traceReferences(
  data: CatalogData,
  options: Pick<TraceOptions, 'variables' | 'trees'> = {},
): Pick<Lineage, 'objects' | 'references'> {
  const texts = { ...data, declared: [], queries: [], manual: undefined };
  return traceLineage(texts, { ...options, follows: 'names' });
}
