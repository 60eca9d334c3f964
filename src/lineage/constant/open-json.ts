// https://learn.microsoft.com/sql/t-sql/functions/openjson-transact-sql
import type { OpenJsonTable, SchemaColumn } from '../../parse/tree/table-source.ts';
import type { Folding } from './fold.ts';
import { elementsOf, type Json, jsonAt, parseJson, rowsIn, scalarOf, textOf } from './json.ts';
import { asType } from './type.ts';
import { type Constant, wordsOf } from './value.ts';

export interface OpenJsonRows {
  /** By key. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Constant[])[];
}

/** The rows of OPENJSON over a document that is known: `OPENJSON('["A", "B"]')`, `… WITH (name sysname '$.n')`. */
export function openJsonRows(
  { columns }: OpenJsonTable,
  [document, path]: readonly Constant[],
  folding: Folding,
): OpenJsonRows | undefined {
  const text = wordsOf(document);
  const whole = text === undefined ? undefined : parseJson(text);
  const at = whole === undefined ? undefined : jsonAt(whole, path ? (wordsOf(path) ?? '') : '$');
  if (!at) return undefined;
  if (columns.length === 0) return { columns: ['key', 'value', 'type'], rows: elementsOf(at.found) };
  const cells = columns.map((column) => cellOf(column, folding));
  const rows = rowsIn(at.found).map((row) => allOf(cells.map((cell) => cell(row))));
  const known = allOf(rows);
  return known && { columns: columns.map(({ name }) => folding.keyOf(folding.source.words(name))), rows: known };
}

/** A list without gaps. */
function allOf<Item>(items: readonly (Item | undefined)[]): readonly Item[] | undefined {
  const known = items.filter((item) => item !== undefined);
  return known.length === items.length ? known : undefined;
}

/** What a column of WITH takes from an object: by its path, else by its name. */
function cellOf({ name, type, path, json }: SchemaColumn, { source }: Folding): (row: Json) => Constant | undefined {
  const way = path ? source.content(path) : `$.${JSON.stringify(source.words(name))}`;
  return (row) => {
    const at = jsonAt(row, way);
    if (!at) return undefined;
    return json ? textOf(at.found) : asType(scalarOf(at.found), type && source.slice(type));
  };
}
