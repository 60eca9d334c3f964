import { type DeclareOptions, declareScripts } from '../bind/declare.ts';
import type { CatalogData } from '../catalog/catalog.ts';
import { Trees } from '../parse/trees.ts';
import type { Source, SqlcmdVariables } from '../text/source.ts';
import type { Lineage } from './flow/edges.ts';
import { traceLineage } from './lineage.ts';
import { traceReferences } from './references.ts';
import { type ReferenceLine, referenceLines } from './report.ts';

export interface ScriptOptions extends Omit<DeclareOptions, 'trees'> {
  readonly variables?: SqlcmdVariables | undefined;
}

/** What scripts create, and what their SQL says. Each text is parsed once. */
export function traceScripts(
  sources: readonly Source[],
  options: ScriptOptions = {},
): { readonly catalog: CatalogData; readonly lineage: Lineage } {
  const trees = new Trees();
  const catalog = declareScripts(sources, { ...options, trees });
  return { catalog, lineage: traceLineage(catalog, { variables: options.variables, trees }) };
}

/** Every place in scripts that names an object which they create, or a column of one: all that `headwater references` prints. */
export function referencesInScripts(sources: readonly Source[], options: ScriptOptions = {}): Iterable<ReferenceLine> {
  const trees = new Trees();
  const catalog = declareScripts(sources, { ...options, trees });
  return referenceLines(traceReferences(catalog, { variables: options.variables, trees }), catalog);
}
