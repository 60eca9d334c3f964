// headwater/lineage: T-SQL texts and a catalog → which object and which column feeds which, with the text that proves it.
export { type DeclareOptions, declareScripts } from './bind/declare.ts';
export type { CatalogData, CatalogObject, Column, ModuleText, ObjectType } from './catalog/catalog.ts';
export type * from './lineage/flow/edges.ts';
export { type TraceOptions, traceLineage } from './lineage/lineage.ts';
export { traceReferences } from './lineage/references.ts';
export { type LineageJson, lineageJson, type ReferenceLine, referenceLines } from './lineage/report.ts';
export { referencesInScripts, type ScriptOptions, traceScripts } from './lineage/scripts.ts';
