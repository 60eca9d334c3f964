// A procedure may change its caller's temp table: behind the call the caller sees its columns as they have become.
// https://learn.microsoft.com/sql/t-sql/statements/create-table-transact-sql#temporary-tables
import { type CatalogObject, type Column, ownWords } from '../../catalog/catalog.ts';
import { parseScript } from '../../parse/parse.ts';
import type { MultipartName } from '../../parse/tree/name.ts';
import type { AlterTableStatement, ExecuteStatement, Statement } from '../../parse/tree/statement.ts';
import { type SyntaxNode, walk } from '../../parse/walk.ts';
import { unquoteIdentifier } from '../../text/identifier.ts';
import { Source } from '../../text/source.ts';
import { wordPart } from '../../text/word.ts';
import type { Binder, LocalColumn } from '../binder.ts';
import type { RelationColumn } from '../bound/query.ts';
import type { AddedTo } from '../bound/statement.ts';
import { alteredColumns } from '../declared-columns.ts';
import { everyColumn, restColumn } from '../query/unknown-columns.ts';
import { renamedColumns, renamedShape, renamingOf } from '../rename.ts';
import { declareAdded } from './declare-added.ts';
import { type HeldTexts, heldTexts } from './held-texts.ts';
import { ownTempTables } from './own-temp-tables.ts';
import { tempTableHere } from './temp-table-here.ts';
import { wholeText } from './whole-text.ts';

/** What a procedure does to the columns of a temp table, by its key, which its callers make; or the name that it gives to it. */
export type ColumnsChange = { readonly table: string } & (
  | { readonly becomes: string }
  | { readonly added: readonly Column[] }
  | { readonly dropped: readonly string[] }
  | { readonly renamed: string; readonly to: string }
);

/** What a procedure does, in the order of its text, that may change a temp table: of its own, or the name of one that it calls. */
export interface TempChanges {
  /** Keys of the temp tables that it makes itself. */
  readonly own: ReadonlySet<string>;
  readonly steps: readonly (ColumnsChange | { readonly calls: readonly string[] })[];
}

/** `ALTER TABLE #t`, sp_rename, and calls in a procedure; in a text that it runs as well, where that is one of literals alone. */
export function changesIn(
  statements: readonly Statement[],
  source: Source,
  keyOf: (name: string) => string,
): TempChanges {
  const tableOf = ({ parts }: MultipartName) => keyOf(source.words(parts.at(-1)!));
  const steps: TempChanges['steps'][number][] = [];
  let heldHere: HeldTexts | undefined;
  const held = () => {
    heldHere ??= heldTexts(statements, source, keyOf);
    return heldHere;
  };
  const take = (node: SyntaxNode) => {
    if (node.kind === 'ExecuteStatement') {
      const { target } = node as ExecuteStatement;
      const text = wholeText(node as ExecuteStatement, source, held);
      if (text !== undefined) {
        const run = new Source(source.name, text);
        for (const batch of parseScript(run).script.batches) {
          const inText = changesIn(batch.statements, run, keyOf);
          for (const step of inText.steps) if ('calls' in step || !inText.own.has(step.table)) steps.push(step);
        }
      }
      const renaming = renamingOf(node as ExecuteStatement, (part) => source.content(part));
      if (renaming?.isColumn) {
        const [table, renamed] = renaming.parts.slice(-2);
        if (renamed !== undefined) steps.push({ table: keyOf(table!), renamed, to: renaming.to });
      } else if (renaming) {
        steps.push({ table: keyOf(renaming.parts.at(-1)!), becomes: renaming.to });
      } else if (target.kind === 'ExecuteProcedure') {
        steps.push({ calls: target.name.parts.map((part) => source.words(part)) });
      }
    }
    if (node.kind !== 'AlterTableStatement') return;
    const { name, action } = node as AlterTableStatement;
    const table = tableOf(name);
    switch (action.kind) {
      case 'DropColumns':
        steps.push({ table, dropped: action.columns.map((column) => source.words(column)) });
        break;
      case 'AddColumns':
        steps.push({ table, added: alteredColumns<Column>([], action, source, keyOf) });
    }
  };
  for (const statement of statements) walk(statement, take);
  return { own: ownTempTables(statements, tableOf), steps };
}

/** Makes of the temp tables that stand here what the procedure that was called makes of them. Which these are, with the columns that are new. */
export function alterByCall(procedure: CatalogObject, binder: Binder): AddedTo[] {
  if (!binder.mayNameTemp) return [];
  return (binder.changedByCall?.(procedure) ?? []).flatMap((change) => {
    const relation = tempTableHere(change.table, binder);
    if (!relation?.local) return [];
    const { local } = relation;
    if ('becomes' in change) {
      const to = binder.localTable(change.becomes, local.owner);
      return [{ local: renamedShape({ ...relation, local }, to, binder), columns: [] }];
    }
    if (!('added' in change)) {
      binder.declareLocal(local.name, changedColumns(relation.columns, change, binder.keyOf));
      return [{ local, columns: [] }];
    }
    declareAdded(relation, change.added, procedure, binder);
    return [{ local, columns: change.added.map(({ name }) => binder.keyOf(name)) }];
  });
}

function changedColumns(
  columns: readonly RelationColumn[],
  change: Exclude<ColumnsChange, { added: unknown } | { becomes: unknown }>,
  keyOf: (name: string) => string,
): LocalColumn[] {
  if ('dropped' in change) {
    const gone = new Set(change.dropped.map(keyOf));
    return columns.filter(({ key }) => !gone.has(key));
  }
  return renamedColumns(columns, keyOf(change.renamed), change.to);
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
