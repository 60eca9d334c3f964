import type { CatalogData } from '../catalog/catalog.ts';
import type { LineageStream } from './flow/edges.ts';
import { type TraceOptions, traceAll } from './lineage.ts';

/**
 * Every place in the modules of a catalog that names an object or a column: what {@link traceAll} says of that, without
 * following where data goes.
 */
export function traceReferences(
  data: CatalogData,
  options: Pick<TraceOptions, 'variables' | 'trees'> = {},
): Pick<LineageStream, 'objects' | 'references'> {
  const texts = { ...data, declared: [], queries: [], manual: undefined };
  return traceAll(texts, { ...options, follows: 'names' }).references();
}
