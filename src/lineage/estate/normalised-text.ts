import { scan } from '../../parse/scanner.ts';
import { T } from '../../parse/token.ts';

/** A text that is SQL itself, as sp_executesql takes it: what it says is part of what the statement does. */
const beginsAsSql =
  /^\s*(?:select|insert|update|delete|merge|truncate|with|exec|execute|declare|set|if|begin|create|alter|copy)\s/i;

const literals = new Set([T.String, T.NationalString, T.Integer, T.Numeric, T.Float, T.Money, T.Hex]);

/**
 * A statement's text without blanks and comments, in small letters, with `?` for each literal: two runs of one query are the
 * same text. A literal that is SQL itself is treated likewise, so that two calls of sp_executesql can be told apart.
 * `DELETE FROM dbo.T WHERE d < '2026-03-01'` is `delete from dbo . t where d < ?`.
 */
export function normalisedText(text: string): string {
  return normalised(text, literals).join(' ');
}

const values = new Set([...literals, T.Variable]);

/** The same, with `?` for each variable too: what a log shows of a module's statement has values where the module has variables. */
export function statementKey(text: string): string {
  return normalised(text, values).join(' ');
}

function normalised(text: string, asValue: ReadonlySet<number>): string[] {
  const { kinds, starts, ends, count } = scan(text);
  return Array.from(kinds.subarray(0, count), (kind, i) => {
    const written = text.slice(starts[i], ends[i]);
    if (!asValue.has(kind)) return written.toLowerCase();
    const content = written.slice(written.indexOf("'") + 1, -1);
    return beginsAsSql.test(content) ? `'${normalised(content.replaceAll("''", "'"), asValue).join(' ')}'` : '?';
  });
}
