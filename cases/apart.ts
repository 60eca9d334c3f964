import type { CatalogData, CatalogObject } from '../src/catalog/catalog.ts';
import { Composition } from '../src/lineage/estate/composition.ts';
import type { ModuleFindings, ModuleShape } from '../src/lineage/findings.ts';
import type { Lineage, Sequence } from '../src/lineage/flow/edges.ts';
import { ModuleTracing } from '../src/lineage/module-tracing.ts';
import { packModule, unpackModule } from '../src/lineage/packed/module.ts';
import { unpackShape } from '../src/lineage/packed/shape.ts';
import type { SqlcmdVariables } from '../src/text/source.ts';

/** In which order modules are traced: a caller before what it calls, or behind it, of which it knows then what the bytes say. */
export type Order = 'the last first' | 'the first first';

/**
 * The lineage of a catalog as threads trace it that never traced anything else: each module with nothing known but what the modules
 * before it look like, and all of it handed over as bytes.
 */
export function tracedApart(data: CatalogData, order: Order, variables?: SqlcmdVariables): Lineage {
  const composition = new Composition(data);
  const { catalog, logged } = composition;
  const shapes = new Map<CatalogObject, Uint8Array>();
  const knownShape = (module: CatalogObject): ModuleShape | undefined => {
    const packed = shapes.get(module);
    return packed && unpackShape(module, packed, catalog);
  };
  const onFound = (found: readonly ModuleFindings[]) => {
    for (const findings of found) {
      const { module } = findings;
      const packed = packModule(findings, catalog);
      shapes.set(module, packed.shape);
      composition.add(unpackModule(module, packed, catalog));
    }
  };
  const { modules } = composition;
  for (const module of order === 'the first first' ? modules : modules.toReversed()) {
    if (!shapes.has(module)) new ModuleTracing(catalog, { variables, logged, onFound, knownShape }).trace(module);
  }
  const { columnEdges, references, ...rest } = composition.stream();
  return { ...rest, columnEdges: counted(columnEdges), references: counted(references) };
}

/** @throws where there are not as many as there are said to be. */
function counted<T>(sequence: Sequence<T>): T[] {
  const all = [...sequence];
  if (all.length !== sequence.length) throw new Error(`${sequence.length} are said to be there, ${all.length} are.`);
  return all;
}
