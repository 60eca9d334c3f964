// How much of a module was understood, and why there is no edge where there is none: an empty answer is never silent.
import { movesData } from '../../bind/moves-data.ts';
import type { CatalogObject } from '../../catalog/catalog.ts';
import { eachStatement } from '../../parse/each-statement.ts';
import type { Statement } from '../../parse/tree/statement.ts';
import type { ModuleDiagnostic, ObjectEdge } from '../flow/edges.ts';

/** `whole`: no diagnostic. `nothing`: there is a text, and no statement of it could be read. */
export type Understood = 'whole' | 'partly' | 'nothing' | 'no text';

/** Why nothing in a module's text gives an edge. */
export type EmptyReason =
  /** The import has no text of it: encrypted, or left out. */
  | 'no text'
  /** The text could not be read. */
  | 'not read'
  /** It runs SQL that is put together at run time and not known. */
  | 'dynamic'
  /** There is none: an assembly has its code, or it is empty. */
  | 'no statement'
  /** None of its statements moves data. */
  | 'moves no data'
  /** Its statements touch system objects, temp tables, variables and constants only. */
  | 'nothing stored';

export interface ModuleCoverage {
  /** Id of the object. */
  readonly module: string;
  readonly understood: Understood;
  readonly statements: number;
  /** Statements that read, write or call. */
  readonly moving: number;
  /** Stretches of text that are no statement we know. */
  readonly lost: number;
  readonly empty?: EmptyReason | undefined;
}

export type StatementCount = Pick<ModuleCoverage, 'statements' | 'moving' | 'lost'>;

/** What a module's text is made of. The statement that creates the module is not one of them; the query of a view is. */
export function countStatements(statements: readonly Statement[]): StatementCount {
  const count = { statements: 0, moving: 0, lost: 0 };
  eachStatement(statements, (statement) => {
    if (statement.kind === 'BogusStatement') {
      count.lost++;
      return;
    }
    count.statements++;
    if (movesData(statement) && !onlyVariables(statement)) count.moving++;
  });
  return count;
}

function onlyVariables({ kind }: Statement): boolean {
  return kind === 'DeclareVariableStatement' || kind === 'SetVariableStatement';
}

const moduleTypes: ReadonlySet<string> = new Set(['View', 'Stored Procedure', 'Function', 'Trigger', 'Script']);

export function isModuleType({ type }: CatalogObject): boolean {
  return moduleTypes.has(type);
}

/** The module whose text an edge is in: data is read into a module, and written and called from one. */
export function moduleOf({ kind, from, to }: Pick<ObjectEdge, 'kind' | 'from' | 'to'>): string {
  return kind === 'read' ? to : from;
}

/** One line a module, in the order of the objects. `counts` holds the modules that have a text. */
export function moduleCoverage(
  objects: readonly CatalogObject[],
  counts: ReadonlyMap<string, StatementCount>,
  edges: readonly ObjectEdge[],
  diagnostics: readonly ModuleDiagnostic[],
): ModuleCoverage[] {
  const withEdges = new Set<string>();
  for (const edge of edges) {
    if (edge.origins.some((origin) => origin !== 'declared')) withEdges.add(moduleOf(edge));
  }
  const reported = new Map<string, Set<string>>();
  for (const { module, code } of diagnostics) {
    if (module === undefined) continue;
    const codes = reported.get(module);
    if (codes) codes.add(code);
    else reported.set(module, new Set([code]));
  }
  return objects.filter(isModuleType).flatMap((object): ModuleCoverage[] => {
    const count = counts.get(object.id);
    const codes = reported.get(object.id) ?? new Set();
    const known = count ?? { statements: 0, moving: 0, lost: 0 };
    const understood = understoodOf(count, codes);
    // A script that only an override file names is what the person says, no text that could be lacking.
    if (!count && object.type === 'Script') return [];
    const empty = withEdges.has(object.id) ? undefined : emptyReason(count, codes);
    return [{ module: object.id, understood, ...known, empty }];
  });
}

function understoodOf(count: StatementCount | undefined, codes: ReadonlySet<string>): Understood {
  if (!count) return 'no text';
  if (count.statements === 0 && codes.size > 0) return 'nothing';
  return codes.size === 0 ? 'whole' : 'partly';
}

function emptyReason(count: StatementCount | undefined, codes: ReadonlySet<string>): EmptyReason {
  if (!count) return 'no text';
  if (count.lost > 0 || (count.moving === 0 && [...codes].some((code) => code.startsWith('HW1')))) return 'not read';
  if (codes.has('HW3001') || codes.has('HW3002')) return 'dynamic';
  if (count.statements === 0) return 'no statement';
  return count.moving === 0 ? 'moves no data' : 'nothing stored';
}
