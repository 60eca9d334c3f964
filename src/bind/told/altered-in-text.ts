import type { Column } from '../../catalog/catalog.ts';
import type { Expression, Literal } from '../../parse/tree/expression.ts';
import type { ExecuteStatement, Statement } from '../../parse/tree/statement.ts';
import { walk } from '../../parse/walk.ts';
import type { Source } from '../../text/source.ts';
import { wordPart } from '../../text/word.ts';
import type { Binder, LocalColumn } from '../binder.ts';
import { alteredColumns } from '../declared-columns.ts';
import { renameColumn, renamingOf } from '../rename.ts';
import { declareAdded } from './declare-added.ts';
import type { HeldTexts } from './held-texts.ts';
import { tempTableHere } from './temp-table-here.ts';
import { literalsOfText, statementsOfText } from './whole-text.ts';

const temp = String.raw`(?:\[?tempdb\]?\s*\.\s*\[?(?:dbo)?\]?\s*\.\s*)?\[?(#${wordPart}+)\]?`;
const adds = new RegExp(String.raw`\balter\s+table\s+${temp}\s+add\b`, 'gi');
const renames = new RegExp(String.raw`\bsp_rename\s+(?:@objname\s*=\s*)?n?'+${temp}\.`, 'gi');

/**
 * The temp tables that get columns, or other names for theirs, by dynamic SQL which is put together,
 * `EXEC ('ALTER TABLE #t ADD ' + @columns)`: only the run knows which.
 */
export function alteredInText(statements: readonly Statement[], source: Source, held: () => HeldTexts): Set<string> {
  const altered = new Set<string>();
  if (!/\b(?:alter\s+table|sp_rename)\s[^;]{0,30}#/i.test(source.text)) return altered;
  const whole = new Set<Expression>();
  const literals: Literal[] = [];
  for (const statement of statements) {
    walk(statement, (node) => {
      if (node.kind === 'ExecuteStatement') {
        for (const piece of literalsOfText(node as ExecuteStatement, source, held) ?? []) whole.add(piece);
      } else if (node.kind === 'Literal' && (node as Literal).type === 'string') literals.push(node as Literal);
    });
  }
  for (const literal of literals) {
    if (whole.has(literal)) continue;
    for (const words of [adds, renames]) {
      for (const [, name] of source.slice(literal).matchAll(words)) altered.add(name!);
    }
  }
  return altered;
}

/**
 * `EXEC ('ALTER TABLE #t ADD a int')`: what the text adds to a temp table or takes from it is there behind it, or gone; a column that
 * it renames, `EXEC ('EXEC tempdb..sp_rename ''#t.a'', ''b'', ''COLUMN''')`, goes by the new name.
 */
export function alterByText(statement: ExecuteStatement, binder: Binder): void {
  const text = statementsOfText(statement, /\b(?:alter\s+table|sp_rename)\b/i, binder.source, binder.heldTexts);
  if (!text) return;
  const { source, statements } = text;
  for (const altering of statements) {
    if (altering.kind === 'ExecuteStatement') {
      const renaming = renamingOf(altering, (part) => source.content(part));
      if (renaming?.isColumn)
        renameColumn(renaming.parts.at(-2) ?? '', renaming.parts.at(-1)!, renaming.to, statement, binder);
    }
    if (altering.kind !== 'AlterTableStatement') continue;
    const relation = tempTableHere(binder.keyOf(source.words(altering.name.parts.at(-1)!)), binder);
    if (!relation?.local?.key.startsWith('#')) continue;
    const { action } = altering;
    if (action.kind === 'AddColumns') {
      const added = alteredColumns<Column>([], action, source, binder.keyOf);
      declareAdded(relation, added, binder.defaults, binder);
      continue;
    }
    const columns = alteredColumns<LocalColumn>(relation.columns, action, source, binder.keyOf);
    if (columns !== relation.columns) binder.declareLocal(relation.local.name, columns);
  }
}
