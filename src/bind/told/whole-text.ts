import { parseScript } from '../../parse/parse.ts';
import type { Expression, Literal } from '../../parse/tree/expression.ts';
import type { ExecuteStatement, Statement } from '../../parse/tree/statement.ts';
import { Source } from '../../text/source.ts';

/** The text that an EXECUTE runs, `EXEC ('ALTER TABLE #t ' + 'ADD a int')`, where it is one of literals alone. */
export function wholeText(statement: ExecuteStatement, source: Source): string | undefined {
  const literals = literalsOfText(statement, source);
  return literals?.map((literal) => source.content(literal)).join('');
}

/** The statements of such a text, where these words stand in it. */
export function statementsOfText(
  statement: ExecuteStatement,
  words: RegExp,
  around: Source,
): { readonly source: Source; readonly statements: readonly Statement[] } | undefined {
  const text = wholeText(statement, around);
  if (text === undefined || !words.test(text)) return undefined;
  const source = new Source(around.name, text);
  return { source, statements: parseScript(source).script.batches.flatMap(({ statements }) => statements) };
}

/** The literals that are all of the text that is run here; undefined where something else is in it. */
export function literalsOfText(
  { target, arguments: given, at }: ExecuteStatement,
  source: Source,
): readonly Literal[] | undefined {
  if (at) return undefined;
  if (target.kind === 'ExecuteString') return literalsOf(target.pieces[0]);
  if (target.kind !== 'ExecuteProcedure') return undefined;
  return source.words(target.name.parts.at(-1)!).toLowerCase() === 'sp_executesql'
    ? literalsOf(given[0]?.value)
    : undefined;
}

function literalsOf(text: Expression | undefined): readonly Literal[] | undefined {
  const literals: Literal[] = [];
  let rest = text;
  // EXECUTE takes nothing but + between the pieces of a text.
  for (; rest?.kind === 'BinaryExpression'; rest = rest.left) {
    if (!isString(rest.right)) return undefined;
    literals.push(rest.right);
  }
  if (!rest || !isString(rest)) return undefined;
  literals.push(rest);
  return literals.reverse();
}

function isString(expression: Expression): expression is Literal {
  return expression.kind === 'Literal' && expression.type === 'string';
}
