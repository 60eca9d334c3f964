const word = 'cursor ';

/** What a cursor is called where names of variables and tables stand too. */
export const cursorKey = (cursor: string): string => word + cursor;

/** The name of the cursor that has this key; undefined where it is the key of a variable or table. */
export function cursorNamed(key: string): string | undefined {
  return key.startsWith(word) ? key.slice(word.length) : undefined;
}
