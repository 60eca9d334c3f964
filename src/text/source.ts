import { unquoteIdentifier } from './identifier.ts';
import { type SetVariable, setVariables } from './set-variable.ts';
import { lineStarts, type Position, positionAt, type Span } from './span.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** Values of sqlcmd's `$(NAME)`, by upper-case name. */
export type SqlcmdVariables = ReadonlyMap<string, string>;

/** Where a text names variables of sqlcmd: `$(NAME)`. */
export const variablePlaces = /\$\(([^)]{1,128})\)/g;

const anySet = /:setvar/i;
/** More letters are not put in the places of one name, string or value: `:setvar B $(A)$(A)`, thirty times over, has no end. */
const mostLetters = 10_000;
const noneSet: readonly SetVariable[] = [];

/** A named piece of T-SQL text: a file, or the definition of a module in the catalog. */
export class Source {
  #starts: number[] | undefined;
  readonly name: string;
  readonly text: string;
  readonly #variables: SqlcmdVariables | undefined;
  /** What its own lines set, once somebody asks. */
  #set: readonly SetVariable[] | undefined;

  constructor(name: string, text: string, variables?: SqlcmdVariables) {
    this.name = name;
    this.#variables = variables;
    // A byte-order mark is no part of the text: offsets count from behind it.
    this.text = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /**
   * The words of a name part: brackets and quotes taken off, sqlcmd's `$(NAME)` replaced where its value is known, by a line
   * `:setvar NAME value` in front too.
   * `[$(Db)]` is `Sales` where Db is Sales.
   */
  words(part: Span): string {
    const written = this.slice(part);
    return unquoteIdentifier(written.includes('$(') ? this.#replaced(written, part.start) : written);
  }

  get #ownVariables(): readonly SetVariable[] {
    // Looking for the two characters first is nothing; hardly a text has them.
    const isNone = () => !this.text.includes('$(') || !anySet.test(this.text);
    this.#set ??= isNone() ? noneSet : this.#readVariables();
    return this.#set;
  }

  /** Each with what its value makes of the ones before it. */
  #readVariables(): readonly SetVariable[] {
    const set: SetVariable[] = [];
    this.#set = set;
    for (const one of setVariables(this.text)) {
      set.push({ ...one, value: one.value === undefined ? undefined : this.#replaced(one.value, one.at - 1) });
    }
    return set;
  }

  /**
   * What `$(name)` stands for at a place, where that is known. As with `sqlcmd -v`, what the text itself sets goes before a value that
   * is given for all texts, from there on.
   * https://learn.microsoft.com/sql/tools/sqlcmd/sqlcmd-use-scripting-variables#variable-precedence-low-to-high
   */
  variable(name: string, at: number): string | undefined {
    const key = name.toUpperCase();
    const set = this.#ownVariables.findLast((one) => one.name === key && one.at <= at);
    return set ? set.value : this.#variables?.get(key);
  }

  #replaced(written: string, at: number): string {
    let letters = 0;
    return written.replace(variablePlaces, (place, name: string) => {
      const value = this.variable(name, at);
      letters += value?.length ?? 0;
      return value === undefined || letters > mostLetters ? place : value;
    });
  }

  /** What stands in a string, `N'it''s'`; of a name its words. */
  content(part: Span): string {
    const { text } = this;
    const first = text.charCodeAt(part.start);
    const quote = first === 0x4e /* N */ || first === 0x6e /* n */ ? part.start + 1 : part.start;
    if (text.charCodeAt(quote) !== 0x27 /* ' */) return this.words(part);
    const inside = text.slice(quote + 1, part.end - 1).replaceAll("''", "'");
    const content = inside.includes('\\') ? inside.replaceAll(lineContinuation, '') : inside;
    return content.includes('$(') ? this.#replaced(content, part.start) : content;
  }

  positionAt(offset: number): Position {
    this.#starts ??= lineStarts(this.text);
    return positionAt(this.#starts, offset);
  }
}

/**
 * Where a string goes on in the next line: neither is part of it.
 * https://learn.microsoft.com/sql/t-sql/language-elements/sql-server-utilities-statements-backslash
 */
export const lineContinuation = /\\\r?\n/g;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a file's bytes: UTF-8, or UTF-16 where a byte-order mark (or zero bytes where ASCII is expected) says so;
 * bytes that are no UTF-8 are read as Windows-1252, which is what older tools saved.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.length >= 4 && bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0) {
    return new TextDecoder('utf-16le').decode(bytes);
  }
  try {
    return utf8.decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
