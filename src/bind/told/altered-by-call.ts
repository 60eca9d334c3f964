// A procedure may change its caller's temp table: behind the call the caller sees the columns that were added.
// https://learn.microsoft.com/sql/t-sql/statements/create-table-transact-sql#temporary-tables
import { type CatalogObject, type Column, ownWords } from '../../catalog/catalog.ts';
import { parseScript } from '../../parse/parse.ts';
import type { MultipartName } from '../../parse/tree/name.ts';
import type { AlterTableStatement, ExecuteStatement, Statement } from '../../parse/tree/statement.ts';
import { type SyntaxNode, walk } from '../../parse/walk.ts';
import { unquoteIdentifier } from '../../text/identifier.ts';
import { Source } from '../../text/source.ts';
import { wordPart } from '../../text/word.ts';
import type { Binder } from '../binder.ts';
import type { AddedTo } from '../bound/statement.ts';
import { alteredColumns } from '../declared-columns.ts';
import { everyColumn, restColumn } from '../query/unknown-columns.ts';
import { declareAdded } from './declare-added.ts';
import { ownTempTables } from './own-temp-tables.ts';
import { tempTableHere } from './temp-table-here.ts';
import { wholeText } from './whole-text.ts';

/** The columns that a procedure adds to a temp table which its callers make. */
export interface AddedColumns {
  /** The key of the table. */
  readonly table: string;
  readonly columns: readonly Column[];
}

/** What a procedure does, in the order of its text, that may add to a temp table: of its own, or the name of one that it calls. */
export interface Additions {
  /** Keys of the temp tables that it makes itself. */
  readonly own: ReadonlySet<string>;
  readonly steps: readonly (AddedColumns | { readonly calls: readonly string[] })[];
}

/** `ALTER TABLE #t ADD` in a procedure, and its calls; in a text that it runs as well, where that is one of literals alone. */
export function additionsIn(
  statements: readonly Statement[],
  source: Source,
  keyOf: (name: string) => string,
): Additions {
  const tableOf = ({ parts }: MultipartName) => keyOf(source.words(parts.at(-1)!));
  const steps: Additions['steps'][number][] = [];
  const take = (node: SyntaxNode) => {
    if (node.kind === 'ExecuteStatement') {
      const { target } = node as ExecuteStatement;
      const text = wholeText(node as ExecuteStatement, source);
      if (text !== undefined) {
        const run = new Source(source.name, text);
        for (const batch of parseScript(run).script.batches) {
          const inText = additionsIn(batch.statements, run, keyOf);
          for (const step of inText.steps) if ('calls' in step || !inText.own.has(step.table)) steps.push(step);
        }
      } else if (target.kind === 'ExecuteProcedure') {
        steps.push({ calls: target.name.parts.map((part) => source.words(part)) });
      }
    }
    if (node.kind !== 'AlterTableStatement') return;
    const { name, action } = node as AlterTableStatement;
    const columns = alteredColumns<Column>([], action, source, keyOf);
    if (columns.length > 0) steps.push({ table: tableOf(name), columns });
  };
  for (const statement of statements) walk(statement, take);
  return { own: ownTempTables(statements, tableOf), steps };
}

/** Gives the temp tables that stand here the columns which the procedure that was called adds to them. Which these are. */
export function alterByCall(procedure: CatalogObject, binder: Binder): AddedTo[] {
  if (!binder.mayNameTemp) return [];
  return (binder.addedByCall?.(procedure) ?? []).flatMap(({ table, columns }) => {
    const relation = tempTableHere(table, binder);
    if (!relation?.local) return [];
    const { local } = relation;
    const before = new Set(relation.columns.map(({ key }) => key));
    const added = declareAdded(relation, columns, procedure, binder).columns.map(({ key }) => key);
    return [{ local, columns: added.filter((key) => !before.has(key)) }];
  });
}

const tempName = new RegExp(String.raw`^\s*(?:tempdb\s*\.[^.]*\.\s*)?(\[#[^\]]+\]|#${wordPart}+)\s*$`, 'i');

/**
 * `EXEC dbo.Fill @xml, N'#t'`: whoever is told the name of a temp table may give it other columns, in a text that he puts together.
 * Of a procedure whose text is not known, and of one that alters tables, nobody can tell which.
 */
export function growByCall(procedure: CatalogObject, { arguments: given }: ExecuteStatement, binder: Binder): void {
  if (!binder.mayNameTemp) return;
  for (const { value } of given) {
    const written = tempName.exec(binder.source.content(value))?.[1];
    if (written === undefined) continue;
    const name = unquoteIdentifier(written);
    const relation = binder.locals.get(binder.keyOf(name));
    if (!relation || relation.rest || !mayAlter(procedure)) continue;
    binder.declareLocal(name, [...relation.columns, restColumn(binder.held(name, everyColumn))]);
  }
}

function mayAlter({ definition }: CatalogObject): boolean {
  return !definition || /\balter\s+table\b/i.test(ownWords(definition));
}
