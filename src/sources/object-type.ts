import type { ObjectType } from '../catalog/catalog.ts';

// https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-objects-transact-sql
const codes: Readonly<Record<string, ObjectType>> = {
  U: 'Table',
  V: 'View',
  P: 'Stored Procedure',
  PC: 'Stored Procedure',
  X: 'Stored Procedure',
  FN: 'Function',
  IF: 'Function',
  TF: 'Function',
  FS: 'Function',
  FT: 'Function',
  AF: 'Function',
  TR: 'Trigger',
  TA: 'Trigger',
  SN: 'Synonym',
  ET: 'External Table',
  SO: 'Sequence',
  TT: 'Table Type',
};

/** What a spelling says, the first match first: `SQL_STORED_PROCEDURE`, `Table Function`, `USER_TABLE`, `view`. */
const spellings: readonly (readonly [words: string, type: ObjectType])[] = [
  ['external table', 'External Table'],
  ['table type', 'Table Type'],
  ['type table', 'Table Type'],
  ['procedure', 'Stored Procedure'],
  ['trigger', 'Trigger'],
  ['function', 'Function'],
  ['synonym', 'Synonym'],
  ['sequence object', 'Sequence'],
  ['sequence', 'Sequence'],
  ['view', 'View'],
  ['user table', 'Table'],
  ['base table', 'Table'],
  ['table', 'Table'],
];

/** What cannot be a part of the lineage though its spelling holds a word of one that can. */
const others = new Set(['internal table', 'system table', 'plan guide', 'it', 's']);

/** The type that a type code (`U`, `FN`) or a spelling stands for; undefined for constraints and other things without data. */
export function objectTypeOf(written: string): ObjectType | undefined {
  const text = written.trim();
  const code = codes[text.toUpperCase()];
  if (code) return code;
  const words = text.toLowerCase().replace(/[_\s]+/g, ' ');
  if (others.has(words)) return undefined;
  return spellings.find(
    ([spelling]) => words === spelling || (words.split(' ').length < 6 && words.includes(spelling)),
  )?.[1];
}
