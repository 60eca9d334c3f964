// What statements behind CREATE TABLE make of the columns that it declared.
import type { Column } from '../catalog/catalog.ts';
import type { AlterTableStatement } from '../parse/tree/statement.ts';
import { nameKey } from '../text/identifier.ts';
import type { Source } from '../text/source.ts';
import { columnsOfDefinitions, shownOrHidden } from './column-definition.ts';

type Declared = Pick<Column, 'name' | 'hidden'>;

/** The columns of a table behind an ALTER TABLE; the same list where it changes none. */
export function alteredColumns<Known extends Declared>(
  columns: readonly Known[],
  action: AlterTableStatement['action'],
  source: Source,
  keyOf: (name: string) => string = (name) => nameKey(name),
): readonly (Known | Column)[] {
  switch (action.kind) {
    case 'AddColumns': {
      const told = columnsOfDefinitions(
        action.columns,
        (part) => source.words(part),
        (span) => source.slice(span),
      );
      return withAdded(columns, told, keyOf);
    }
    case 'DropColumns': {
      const gone = new Set(action.columns.map((column) => keyOf(source.words(column))));
      return columns.filter(({ name }) => !gone.has(keyOf(name)));
    }
    case 'AlterColumn': {
      const { column: altered, hidden } = action;
      if (hidden === undefined) return columns;
      return changed(columns, keyOf(source.words(altered)), keyOf, (column) => shownOrHidden(column, hidden));
    }
    default:
      return columns;
  }
}

/** Columns with others behind them, as far as they are lacking. */
export function withAdded<Known extends Declared>(
  columns: readonly Known[],
  added: readonly Column[],
  keyOf: (name: string) => string,
): readonly (Known | Column)[] {
  const present = new Set(columns.map(({ name }) => keyOf(name)));
  return [...columns, ...added.filter(({ name }) => !present.has(keyOf(name)))];
}

/** `EXEC sp_rename 'dbo.T.old', 'new', 'COLUMN'`. */
export function renamedColumn(columns: readonly Column[], from: string, to: string): readonly Column[] {
  return changed(columns, nameKey(from), nameKey, (column) => ({ ...column, name: to }));
}

/** The columns of the history table that the server makes for a versioned one: the same, all of them plain. */
export function historyColumns(columns: readonly Column[]): Column[] {
  return columns.map(({ name, type, ordinal }) => ({ name, type, ordinal }));
}

function changed<Known extends Declared>(
  columns: readonly Known[],
  key: string,
  keyOf: (name: string) => string,
  change: (column: Known) => Known,
): Known[] {
  return columns.map((column) => (keyOf(column.name) === key ? change(column) : column));
}
