import { scan } from '../../parse/scanner.ts';
import { reservedWords, T } from '../../parse/token.ts';
import { quoteIdentifier, unquoteIdentifier } from '../../text/identifier.ts';

/** A text that is SQL itself, as sp_executesql takes it: what it says is part of what the statement does. */
const beginsAsSql =
  /^\s*(?:select|insert|update|delete|merge|truncate|with|exec|execute|declare|set|if|begin|create|alter|copy)\s/i;

const literals = new Set([T.String, T.NationalString, T.Integer, T.Numeric, T.Float, T.Money, T.Hex]);

/**
 * A statement's text without blanks and comments, in small letters, with `?` for each literal and names in brackets only where they need them: two runs of one query are the
 * same text. A literal that is SQL itself is treated likewise, so that two calls of sp_executesql can be told apart. How many
 * values stand in a list, and whether they are negative, is no difference either.
 * `DELETE FROM dbo.T WHERE d < '2026-03-01'` is `delete from dbo . t where d < ?`.
 */
export function normalisedText(text: string): string {
  return normalised(text, literals).join(' ');
}

const values = new Set([...literals, T.Variable]);

/** Whether a kind of token is a value that one run has and another has not, in a statement of a module. */
export function isValue(kind: number): boolean {
  return values.has(kind);
}

/** The same, with `?` for each variable too: what a log shows of a module's statement has values where the module has variables. */
export function statementKey(text: string): string {
  return normalised(text, values).join(' ');
}

function normalised(text: string, asValue: ReadonlySet<number>): string[] {
  const { kinds, starts, ends, count } = scan(text);
  const words: string[] = [];
  for (let i = 0; i < count; i++) {
    if (isSign(kinds, i) && asValue.has(kinds[i + 1]!)) continue;
    const written = text.slice(starts[i], ends[i]);
    if (!asValue.has(kinds[i]!)) {
      words.push(wordOf(kinds[i]!, written));
      continue;
    }
    const content = written.slice(written.indexOf("'") + 1, -1);
    words.push(beginsAsSql.test(content) ? `'${normalised(content.replaceAll("''", "'"), asValue).join(' ')}'` : '?');
  }
  return onceInValues(onceInLists(words));
}

/** A word as it compares: in small letters, and `[dbo]` is `dbo` where that can stand alone. */
export function wordOf(kind: number, written: string): string {
  const word = written.toLowerCase();
  if (kind !== T.Bracketed) return word;
  const name = unquoteIdentifier(word);
  return quoteIdentifier(name) === name && !name.startsWith('@') && !reserved.has(name) ? name : word;
}

const reserved = new Set(reservedWords.map((word) => word.toLowerCase()));

/** What a `-` is the sign of a number behind. */
const beforeSigns = new Set([
  ...[T.LeftParen, T.Comma, T.Equals, T.Less, T.Greater, T.LessEquals, T.GreaterEquals, T.NotEquals],
  ...[T.Plus, T.Minus, T.Star, T.Slash, T.Percent, T.SELECT, T.WHEN, T.THEN, T.ELSE, T.BETWEEN, T.AND, T.TOP],
]);

function isSign(kinds: Uint16Array, at: number): boolean {
  const kind = kinds[at];
  return (kind === T.Minus || kind === T.Plus) && at > 0 && beforeSigns.has(kinds[at - 1]!);
}

/** `in ( ? , ? , ? )` is `in ( ? )`: how many values a program compares with differs from run to run. */
function onceInLists(words: readonly string[]): string[] {
  const once: string[] = [];
  for (let i = 0; i < words.length; i++) {
    once.push(words[i]!);
    if (words[i] !== '?' || words[i - 1] !== '(' || words[i - 2] !== 'in') continue;
    while (words[i + 1] === ',' && words[i + 2] === '?') i += 2;
  }
  return once;
}

/** `values ( ? , ? ) , ( ? , ? )` is `values ( ? , ? )`, and so is how many rows it inserts at a time. */
function onceInValues(words: readonly string[]): string[] {
  const once: string[] = [];
  for (let i = 0; i < words.length; i++) {
    once.push(words[i]!);
    if (words[i] !== 'values' || words[i + 1] !== '(') continue;
    const row = rowAt(words, i + 1);
    if (!row) continue;
    once.push(...row);
    i += row.length;
    while (words[i + 1] === ',' && isRowAt(words, i + 2, row)) i += 1 + row.length;
  }
  return once;
}

/** The words from one parenthesis to the one that closes it. */
function rowAt(words: readonly string[], at: number): readonly string[] | undefined {
  let depth = 0;
  for (let i = at; i < words.length; i++) {
    if (words[i] === '(') depth++;
    else if (words[i] === ')' && --depth === 0) return words.slice(at, i + 1);
  }
  return undefined;
}

function isRowAt(words: readonly string[], at: number, row: readonly string[]): boolean {
  return row.every((word, i) => words[at + i] === word);
}

/**
 * A text without the parameters that SQL Server writes in front of one that has some, as sys.dm_exec_sql_text and the Query Store
 * show it: `(@p1 int)DELETE FROM dbo.T WHERE a = @p1`. No statement begins so.
 */
export function withoutParameters(text: string): string {
  const { kinds, ends, count } = scan(text);
  if (kinds[0] !== T.LeftParen || kinds[1] !== T.Variable) return text;
  let depth = 0;
  for (let i = 0; i < count; i++) {
    if (kinds[i] === T.LeftParen) depth++;
    else if (kinds[i] === T.RightParen && --depth === 0) return text.slice(ends[i]);
  }
  return text;
}
