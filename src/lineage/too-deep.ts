// A module that nests beyond what the stack holds, alone or with those that it uses, costs itself only.
import type { CatalogObject, ModuleText } from '../catalog/catalog.ts';
import { diagnostic } from '../text/diagnostic.ts';
import type { Source } from '../text/source.ts';
import type { ModuleFindings } from './findings.ts';

/** Thrown to break off what is being traced: it needs what is too far down. */
export class TooDeep extends Error {}

/** The words are V8's, which gives no other sign of it. */
export function isTooDeep(error: unknown): boolean {
  if (error instanceof TooDeep) return true;
  return error instanceof RangeError && error.message === 'Maximum call stack size exceeded';
}

/** Of a module that nests too deeply nothing is found but that. */
export function tooDeep(module: CatalogObject, { file, start = 0 }: ModuleText, source: Source): ModuleFindings {
  const said = { ...diagnostic('HW3007', { start, end: start }, {}), module: module.id, file };
  return {
    module,
    count: { statements: 0, moving: 0, lost: 1 },
    edges: [],
    foreign: [],
    details: { columnEdges: [], references: [] },
    renames: [],
    diagnostics: [{ ...said, ...source.positionAt(start) }],
    makes: [],
    leaves: [],
    takes: [],
    moves: [],
    made: [],
    columnNames: [],
    shape: { columns: undefined, summary: undefined },
    needs: { objects: [], types: [], shapes: [], callersTables: [], changes: [] },
  };
}
