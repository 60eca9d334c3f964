// https://learn.microsoft.com/sql/t-sql/queries/select-into-clause-transact-sql#limitations
import type { Binder } from './binder.ts';
import type { BoundQuery, QueryColumn } from './bound/query.ts';
import type { ValueSource } from './bound/value.ts';

/**
 * The column that the server counts in a table made of the query's rows: `IDENTITY(int, 1, 1)`, or the identity of the one table that
 * it reads, listed once and as it is. A join, UNION or GROUP BY hands none on.
 */
export function handedIdentity(query: BoundQuery, binder: Binder): QueryColumn | undefined {
  const counted = query.columns.find(({ value }) => isIdentityCall(value.syntax, binder));
  if (counted || !isOfOneTable(query)) return counted;
  const [only, ...others] = query.columns.filter((column) => isIdentity({ kind: 'column', column }, binder));
  return others.length === 0 ? only : undefined;
}

function isIdentityCall(syntax: QueryColumn['value']['syntax'], binder: Binder): boolean {
  return (
    syntax?.kind === 'FunctionCall' &&
    syntax.name.parts.length === 1 &&
    binder.key(syntax.name.parts[0]!) === 'identity'
  );
}

function isOfOneTable({ leaves, influences }: BoundQuery): boolean {
  const [leaf, ...others] = leaves;
  if (!leaf || others.length > 0 || influences.some(({ use }) => use === 'GROUP_BY')) return false;
  return !leaf.query || isOfOneTable(leaf.query);
}

function isIdentity(source: ValueSource, binder: Binder): boolean {
  switch (source.kind) {
    case 'stored': {
      const { object, column } = source;
      const made = binder.created.get(object)?.columns ?? binder.names.columnsOf(object);
      const key = binder.keyOf(column);
      return made?.some(({ name, identity }) => binder.keyOf(name) === key && identity === true) ?? false;
    }
    case 'local': {
      const columns = binder.locals.get(source.table.key)?.columns;
      return columns?.some(({ key, identity }) => key === source.column && identity === true) ?? false;
    }
    case 'column': {
      const [input, ...others] = source.column.value.inputs;
      return input !== undefined && others.length === 0 && input.use === 'IDENTITY' && isIdentity(input.from, binder);
    }
    default:
      return false;
  }
}
