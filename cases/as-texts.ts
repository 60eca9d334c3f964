import type { Statement } from '../src/parse/tree/statement.ts';
import { Source } from '../src/text/source.ts';
import { inProcedures } from './in-procedures.ts';
import { type Replacement, replaced } from './replaced.ts';

const moved: ReadonlySet<string> = new Set<Statement['kind']>([
  'InsertStatement',
  'UpdateStatement',
  'DeleteStatement',
  'MergeStatement',
]);

const literal = (text: string) => `N'${text.replaceAll("'", "''")}'`;

/** A text, put together in one of the ways that people have, and run. */
const ways: readonly ((text: string, variable: string) => string)[] = [
  (text) => `EXEC (${literal(text)})`,
  (text) => `EXEC sys.sp_executesql ${literal(text)}`,
  (text, sql) => `DECLARE ${sql} nvarchar(max) = ${halves(text).map(literal).join(' + ')}; EXEC sp_executesql ${sql}`,
  (text, sql) => {
    const [a, b] = halves(text).map(literal);
    return `DECLARE ${sql} nvarchar(max); SET ${sql} = ${a}; SET ${sql} += ${b}; EXECUTE (${sql})`;
  },
  (text, sql) =>
    `DECLARE ${sql} nvarchar(max) = REPLACE(${literal(halves(text).join('{}'))}, N'{}', N''); EXEC (${sql})`,
  (text, sql) => {
    const [a, b] = halves(text).map(literal);
    return `DECLARE ${sql} nvarchar(max); SELECT ${sql} = STRING_AGG(p.t, N'') WITHIN GROUP (ORDER BY p.n) FROM (VALUES (2, ${b}), (1, ${a})) AS p (n, t); EXEC (${sql})`;
  },
];

function halves(text: string): [string, string] {
  const middle = text.length >> 1;
  return [text.slice(0, middle), text.slice(middle)];
}

/** Each statement of a procedure that moves rows and names no variable, run as a constant text. */
export function asTexts(sql: string, first = 0): string {
  const source = new Source('case.sql', sql);
  const places: Statement[] = [];
  inProcedures(source, (inner) => {
    if (!moved.has(inner.kind)) return;
    const text = source.slice(inner);
    if (text.includes('@') || places.some(({ start, end }) => start <= inner.start && inner.end <= end)) return;
    places.push(inner as Statement);
  });
  const replacements = places.map((at, i): Replacement => {
    const way = ways[(i + first) % ways.length]!;
    // MERGE needs its semicolon in a text too.
    return { at, by: `BEGIN ${way(source.slice(at).replace(/;?$/, ';'), `@text${i}`)} END ` };
  });
  return replaced(sql, replacements);
}
