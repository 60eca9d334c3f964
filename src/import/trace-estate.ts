import { Catalog, type CatalogData, type CatalogObject } from '../catalog/catalog.ts';
import type { LineageStream } from '../lineage/flow/edges.ts';
import type { PackedModule } from '../lineage/packed/module.ts';
import type { Kept, KeptModule } from '../workspace/workspace.ts';
import { engineOf } from './fingerprint.ts';
import { keptOf, keptTexts } from './kept.ts';
import { Signatures } from './signatures.ts';
import { traceAgain } from './trace-again.ts';
import { type ThreadOptions, traceInThreads } from './trace-in-threads.ts';

export interface TracedEstate {
  readonly lineage: LineageStream;
  /** For the next import. */
  readonly kept: Kept;
}

/** Traces a catalog; of what was found before, all is reused that still holds. */
export async function traceEstate(
  data: CatalogData,
  before: Kept | undefined,
  options: Omit<ThreadOptions, 'onPacked'>,
): Promise<TracedEstate> {
  const signatures = new Signatures(new Catalog(data));
  const packed = new Map<CatalogObject, PackedModule>();
  const tracing: ThreadOptions = { ...options, onPacked: (module, found) => packed.set(module, found) };
  const same = before && keptTexts(data, before, signatures);
  const lineage =
    before && same && isMost(same, data)
      ? traceAgain(data, same, { kept: before, signatures }, tracing)
      : await traceInThreads(data, tracing);
  return { lineage, kept: { engine: engineOf(data), ...keptOf(data, packed, signatures) } };
}

/** Where less is the same, it is traced in threads sooner than one finds out what holds. */
function isMost(same: ReadonlyMap<CatalogObject, KeptModule>, { objects }: CatalogData): boolean {
  return same.size * 2 >= objects.filter(({ definition }) => definition).length;
}
