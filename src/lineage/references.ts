import type { CatalogData } from '../catalog/catalog.ts';
import type { Lineage } from './edges.ts';
import type { ModuleFindings } from './findings.ts';
import type { TraceOptions } from './lineage.ts';
import { ModuleTracing } from './module-tracing.ts';
import { NumberedNames } from './numbered-names.ts';

/**
 * Every place in the modules of a catalog that names an object or a column: what {@link traceLineage} says of that, without
 * following where data goes.
 */
export function traceReferences(
  data: CatalogData,
  { variables, trees }: Pick<TraceOptions, 'variables' | 'trees'> = {},
): Pick<Lineage, 'objects' | 'references'> {
  const found = new Map<ModuleFindings['module'], ModuleFindings>();
  const tracing = new ModuleTracing(data, {
    variables,
    trees,
    logged: [],
    follows: 'names',
    onFound: (modules) => {
      for (const findings of modules) found.set(findings.module, findings);
    },
  });
  for (const module of tracing.modules) tracing.trace(module);
  const findings = tracing.modules.map((module) => found.get(module)!);
  const numbered = new NumberedNames();
  for (const one of findings) numbered.learn(one);
  for (const { details } of findings) numbered.renameDetails(details);
  return {
    objects: [...data.objects, ...numbered.objects],
    references: findings.flatMap(({ details }) => details.references),
  };
}
