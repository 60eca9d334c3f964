// What an import keeps of what was found, for the next one.
import type { CatalogData, CatalogObject } from '../catalog/catalog.ts';
import type { PackedModule } from '../lineage/packed/module.ts';
import type { Kept, KeptModule } from '../workspace/workspace.ts';
import type { Signatures } from './signatures.ts';

/** But for the code that found it. */
export type KeptFindings = Omit<Kept, 'engine'>;

/** What was found in each module that its name finds, whatever ids the next run has. */
export function keptOf(
  { objects }: CatalogData,
  packed: ReadonlyMap<CatalogObject, PackedModule>,
  signatures: Signatures,
): KeptFindings {
  const modules = new Map<string, KeptModule>();
  for (const module of objects) {
    const found = packed.get(module);
    const key = signatures.keyOf(module);
    if (!found || key === undefined) continue;
    const { part, details, shape, needs } = found;
    modules.set(key, { source: signatures.ofSource(module), part, details, shape, needs });
  }
  return { signatures: signatures.all(), modules };
}

/** What was found before, in modules whose own text is the same. */
export function keptTexts(
  data: CatalogData,
  kept: KeptFindings,
  signatures: Signatures,
): Map<CatalogObject, KeptModule> {
  const same = new Map<CatalogObject, KeptModule>();
  for (const module of data.objects) {
    if (!module.definition) continue;
    const before = kept.modules.get(signatures.keyOf(module) ?? '');
    if (before?.source === signatures.ofSource(module)) same.set(module, before);
  }
  return same;
}
