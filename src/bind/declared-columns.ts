// What statements behind CREATE TABLE make of the columns that it declared.
import type { Column } from '../catalog/catalog.ts';
import type { AlterTableStatement } from '../parse/tree/statement.ts';
import { nameKey } from '../text/identifier.ts';
import type { Source } from '../text/source.ts';
import { columnsOfDefinitions, shownOrHidden } from './column-definition.ts';

/** The columns of a table behind an ALTER TABLE. */
export function alteredColumns(
  columns: readonly Column[],
  action: AlterTableStatement['action'],
  source: Source,
): readonly Column[] {
  switch (action.kind) {
    case 'AddColumns': {
      const present = new Set(columns.map(({ name }) => nameKey(name)));
      const told = columnsOfDefinitions(
        action.columns,
        (part) => source.words(part),
        (span) => source.slice(span),
      );
      return inOrder([...columns, ...told.filter(({ name }) => !present.has(nameKey(name)))]);
    }
    case 'DropColumns': {
      const gone = new Set(action.columns.map((column) => nameKey(source.words(column))));
      return inOrder(columns.filter(({ name }) => !gone.has(nameKey(name))));
    }
    case 'AlterColumn': {
      const { hidden } = action;
      if (hidden === undefined) return columns;
      return changed(columns, source.words(action.column), (column) => shownOrHidden(column, hidden));
    }
    default:
      return columns;
  }
}

/** `EXEC sp_rename 'dbo.T.old', 'new', 'COLUMN'`. */
export function renamedColumn(columns: readonly Column[], from: string, to: string): readonly Column[] {
  return changed(columns, from, (column) => ({ ...column, name: to }));
}

/** The columns of the history table that the server makes for a versioned one: the same, all of them plain. */
export function historyColumns(columns: readonly Column[]): Column[] {
  return columns.map(({ name, type, ordinal }) => ({ name, type, ordinal }));
}

function changed(columns: readonly Column[], name: string, change: (column: Column) => Column): Column[] {
  const key = nameKey(name);
  return columns.map((column) => (nameKey(column.name) === key ? change(column) : column));
}

function inOrder(columns: readonly Column[]): Column[] {
  return columns.map((column, i) => ({ ...column, ordinal: i + 1 }));
}
