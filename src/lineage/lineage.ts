import type { Catalog, CatalogData } from '../catalog/catalog.ts';
import type { Trees } from '../parse/trees.ts';
import type { SqlcmdVariables } from '../text/source.ts';
import { Composition } from './estate/composition.ts';
import { partOf } from './estate/part.ts';
import type { ModuleFindings } from './findings.ts';
import type { Lineage } from './flow/edges.ts';
import { ModuleTracing } from './module-tracing.ts';

export interface TraceOptions {
  readonly variables?: SqlcmdVariables | undefined;
  /** Trees of texts that were parsed before, to be taken. */
  readonly trees?: Trees | undefined;
  /** Only where names stand: no data is followed. */
  readonly follows?: 'names' | undefined;
  /** Told after each module: how many are done, of how many. */
  readonly onModule?: ((done: number, total: number) => void) | undefined;
  /** Told what was found in modules before it becomes a part of the whole. */
  readonly onFound?: ((found: readonly ModuleFindings[], catalog: Catalog) => void) | undefined;
}

/**
 * Everything that the texts of a catalog say: object edges, column edges, references, diagnostics. Each module is parsed,
 * bound and traced once, and its tree dropped; what it uses (views for their columns, procedures for what they give back) is
 * traced before it.
 */
export function traceLineage(data: CatalogData, options: TraceOptions = {}): Lineage {
  return traceAll(data, options).lineage();
}

/** All modules traced, to be made into one answer. */
export function traceAll(
  data: CatalogData,
  { variables, trees, follows, onModule, onFound }: TraceOptions = {},
): Composition {
  const composition = new Composition(data);
  const tracing = new ModuleTracing(composition.catalog, {
    variables,
    trees,
    follows,
    logged: composition.logged,
    onFound: (found) => {
      onFound?.(found, composition.catalog);
      for (const findings of found) composition.add(partOf(findings));
    },
  });
  tracing.traceAll(onModule);
  return composition;
}
