import { parseScript } from '../../parse/parse.ts';
import type { Expression, Literal, VariableReference } from '../../parse/tree/expression.ts';
import type { ExecuteStatement, Statement } from '../../parse/tree/statement.ts';
import { Source } from '../../text/source.ts';
import type { HeldTexts } from './held-texts.ts';

/** The text that an EXECUTE runs, `EXEC ('ALTER TABLE #t ' + 'ADD a int')`, where it is one of literals alone. */
export function wholeText(statement: ExecuteStatement, source: Source, held: () => HeldTexts): string | undefined {
  const literals = literalsOfText(statement, source, held);
  return literals && textOf(literals, source);
}

export function textOf(literals: readonly Literal[], source: Source): string {
  return literals.map((literal) => source.content(literal)).join('');
}

/** The statements of such a text, where these words stand in it. */
export function statementsOfText(
  statement: ExecuteStatement,
  words: RegExp,
  around: Source,
  held: () => HeldTexts,
): { readonly source: Source; readonly statements: readonly Statement[] } | undefined {
  const text = wholeText(statement, around, held);
  if (text === undefined || !words.test(text)) return undefined;
  const source = new Source(around.name, text);
  return { source, statements: parseScript(source).script.batches.flatMap(({ statements }) => statements) };
}

/**
 * The literals that are all of the text that is run here; undefined where something else is in it. `held` is asked where a variable
 * holds the text.
 */
export function literalsOfText(
  statement: ExecuteStatement,
  source: Source,
  held: () => HeldTexts,
): readonly Literal[] | undefined {
  const run = textRun(statement, source);
  return literalsOf(run) ?? (run && held().get(statement));
}

/** The text that EXEC ('…') and sp_executesql run. */
export function textRun({ target, arguments: given, at }: ExecuteStatement, source: Source): Expression | undefined {
  if (at) return undefined;
  if (target.kind === 'ExecuteString') return target.pieces.length === 1 ? target.pieces[0] : undefined;
  if (target.kind !== 'ExecuteProcedure') return undefined;
  return /^sp_executesql$/i.test(source.words(target.name.parts.at(-1)!)) ? given[0]?.value : undefined;
}

/** The literals that make a text, where nothing else is in it than variables that hold such. */
export function literalsOf(
  text: Expression | undefined,
  heldBy: (variable: VariableReference) => readonly Literal[] | undefined = () => undefined,
): readonly Literal[] | undefined {
  const pieces: (readonly Literal[])[] = [];
  const take = (piece: Expression | undefined) => {
    const literals =
      piece?.kind === 'VariableReference' ? heldBy(piece) : piece && isString(piece) ? [piece] : undefined;
    if (literals) pieces.push(literals);
    return literals !== undefined;
  };
  let rest = text;
  // Between pieces of text stands + or ||.
  for (; rest?.kind === 'BinaryExpression'; rest = rest.left) if (!take(rest.right)) return undefined;
  if (!take(rest)) return undefined;
  const literals: Literal[] = [];
  // Many times as fast as `flat()`, where a text is put together of thousands one by one.
  for (const piece of pieces.reverse()) for (const literal of piece) literals.push(literal);
  return literals;
}

function isString(expression: Expression): expression is Literal {
  return expression.kind === 'Literal' && expression.type === 'string';
}
