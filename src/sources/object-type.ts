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
  XF: 'Function',
  TR: 'Trigger',
  TA: 'Trigger',
  SN: 'Synonym',
  ET: 'External Table',
  SO: 'Sequence',
  TT: 'Table Type',
};

/** What a spelling says, letters alone, the first match first: `SQL_STORED_PROCEDURE`, `Table Function`, `USER_TABLE`, `view`. */
const spellings: readonly (readonly [letters: string, type: ObjectType])[] = [
  ['externaltable', 'External Table'],
  ['tabletype', 'Table Type'],
  ['typetable', 'Table Type'],
  ['procedure', 'Stored Procedure'],
  ['trigger', 'Trigger'],
  ['function', 'Function'],
  ['synonym', 'Synonym'],
  ['sequence', 'Sequence'],
  ['view', 'View'],
  ['table', 'Table'],
];

/** What cannot be a part of the lineage though its spelling holds a word of one that can. */
const others = new Set(['internaltable', 'systemtable', 'it', 's']);

/** No spelling has more letters; a longer text is something else that holds such a word by chance. */
const longest = 40;

/** Whether a function is said to be an aggregate of an assembly: `AF`, `AGGREGATE_FUNCTION`. */
export function isAggregate(written: string): boolean {
  return /^\s*(?:AF|AGGREGATE[_ ]FUNCTION)\s*$/i.test(written);
}

/** The type that a type code (`U`, `FN`) or a spelling stands for; undefined for constraints and other things without data. */
export function objectTypeOf(written: string): ObjectType | undefined {
  const text = written.trim();
  const code = codes[text.toUpperCase()];
  if (code) return code;
  const letters = text.toLowerCase().replace(/[^a-z]/g, '');
  if (others.has(letters) || letters.length > longest) return undefined;
  return spellings.find(([spelling]) => letters.includes(spelling))?.[1];
}
