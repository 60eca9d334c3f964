// Strings that are known before the module runs: what dynamic SQL is put together from.
import type { Expression, FunctionCall } from '../parse/tree/expression.ts';
import type { Source } from '../text/source.ts';

/** A piece of text, or a place where something stands that is only known at run time. */
export type Piece = string | Hole;

export interface Hole {
  /** How the script writes it: `@table`, `DB_NAME()`. */
  readonly written: string;
}

/** One way a string can come out. */
export type Text = readonly Piece[];

/** All the ways a value can come out; empty where nothing is known of it, not even that it is text. */
export type Constant = readonly Text[];

/** More ways than these are taken for unknown: the product of branches would have no end. */
const limit = 64;

export const unknownConstant = (written: string): Constant => [[{ written }]];

export function joinedConstants(a: Constant, b: Constant): Constant {
  const ways = new Map([...a, ...b].map((text) => [keyOf(text), text]));
  return [...ways.values()].slice(0, limit);
}

function keyOf(text: Text): string {
  return text.map((piece) => (typeof piece === 'string' ? `'${piece}` : `?${piece.written}`)).join('\u0000');
}

/** The text where all of it is known. */
export function wholeText(text: Text): string | undefined {
  return text.every((piece) => typeof piece === 'string') ? text.join('') : undefined;
}

/** The values of an expression of constants, concatenations and variables. */
export function foldConstant(
  expression: Expression,
  source: Source,
  variables: ReadonlyMap<string, Constant>,
  keyOfName: (name: string) => string,
): Constant {
  const fold = (part: Expression) => foldConstant(part, source, variables, keyOfName);
  const hole = () => unknownConstant(source.slice(expression));
  switch (expression.kind) {
    case 'Literal':
      return foldLiteral(source.slice(expression), expression.type);
    case 'VariableReference': {
      const known = variables.get(keyOfName(source.slice(expression)));
      return known && known.length > 0 ? known : hole();
    }
    case 'ParenthesizedExpression':
      return fold(expression.expression);
    case 'CollateExpression':
      return fold(expression.operand);
    case 'CastExpression':
      return expression.style ? hole() : fold(expression.operand);
    case 'BinaryExpression': {
      if (expression.operator !== '+' && expression.operator !== '||') return hole();
      // `a + b + c` leans to the left: a loop, so that a thousand pieces do not overflow the stack.
      const rights: Expression[] = [];
      let at: Expression = expression;
      while (at.kind === 'BinaryExpression' && (at.operator === '+' || at.operator === '||')) {
        rights.push(at.right);
        at = at.left;
      }
      let result = fold(at);
      while (rights.length > 0) result = concatenated(result, fold(rights.pop()!));
      return result;
    }
    case 'CaseExpression': {
      const results = [
        ...expression.whens.map(({ then }) => then),
        ...(expression.otherwise ? [expression.otherwise] : []),
      ];
      return results.map(fold).reduce(joinedConstants);
    }
    case 'FunctionCall':
      return foldCall(expression, fold, source) ?? hole();
    default:
      return hole();
  }
}

function foldLiteral(written: string, type: Extract<Expression, { kind: 'Literal' }>['type']): Constant {
  if (type === 'null') return [];
  if (type !== 'string') return [[written]];
  const body = written.startsWith("'") ? written.slice(1, -1) : written.slice(2, -1);
  // A backslash before the end of a line carries the string on.
  return [[body.replaceAll("''", "'").replaceAll(/\\\r?\n/g, '')]];
}

export function concatenated(a: Constant, b: Constant): Constant {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const ways: Text[] = [];
  for (const left of a) for (const right of b) ways.push(merged([...left, ...right]));
  return ways.slice(0, limit);
}

/** Neighbouring texts become one. */
function merged(pieces: readonly Piece[]): Text {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') result[result.length - 1] = last + piece;
    else result.push(piece);
  }
  return result;
}

function foldCall(call: FunctionCall, fold: (part: Expression) => Constant, source: Source): Constant | undefined {
  if (call.name.parts.length !== 1) return undefined;
  const values = call.arguments.filter((argument): argument is Expression => argument.kind !== 'StarArgument');
  const name = source.slice(call.name).toUpperCase();
  const [first] = values;
  if (!first) return undefined;
  switch (name) {
    case 'CONCAT':
      return values.map(fold).reduce(concatenated);
    case 'CONCAT_WS':
      return values
        .slice(1)
        .map(fold)
        .reduce((all, next) => concatenated(concatenated(all, fold(first)), next));
    case 'ISNULL':
    case 'COALESCE':
      return values.map(fold).filter((constant) => constant.length > 0)[0] ?? [];
    case 'IIF':
      return values.slice(1).map(fold).reduce(joinedConstants);
    case 'REPLACE':
      return replaced(values.map(fold));
    case 'QUOTENAME':
      return mapped(fold(first), (text) => quoteName(text, values[1] ? fold(values[1]) : undefined));
    case 'UPPER':
      return mapped(fold(first), (text) => text.toUpperCase());
    case 'LOWER':
      return mapped(fold(first), (text) => text.toLowerCase());
    case 'LTRIM':
    case 'RTRIM':
    case 'TRIM':
      return values.length > 1
        ? undefined
        : mapped(fold(first), (text) =>
            name === 'LTRIM' ? text.trimStart() : name === 'RTRIM' ? text.trimEnd() : text.trim(),
          );
    case 'CHAR':
    case 'NCHAR':
      return mapped(fold(first), (text) => (/^\d+$/.test(text) ? String.fromCharCode(Number(text)) : undefined));
    default:
      return undefined;
  }
}

function mapped(constant: Constant, change: (text: string) => string | undefined): Constant | undefined {
  const ways: Text[] = [];
  for (const text of constant) {
    const whole = wholeText(text);
    const result = whole === undefined ? undefined : change(whole);
    if (result === undefined) return undefined;
    ways.push([result]);
  }
  return ways;
}

function quoteName(text: string, quote: Constant | undefined): string | undefined {
  const character = quote?.[0] ? wholeText(quote[0]) : '[';
  if (character === '[' || character === ']') return `[${text.replaceAll(']', ']]')}]`;
  if (character === '"') return `"${text.replaceAll('"', '""')}"`;
  if (character === "'") return `'${text.replaceAll("'", "''")}'`;
  return undefined;
}

/** REPLACE in the known pieces; a hole in what is searched for or put in leaves the whole unknown only where it matters. */
function replaced([texts, searches, replacements]: readonly Constant[]): Constant | undefined {
  const search = searches?.length === 1 ? wholeText(searches[0]!) : undefined;
  if (!texts || !search || !replacements || replacements.length === 0) return undefined;
  const ways: Text[] = [];
  for (const text of texts) {
    for (const replacement of replacements) {
      const pieces = text.flatMap((piece): Piece[] => {
        if (typeof piece !== 'string') return [piece];
        const parts = splitInsensitive(piece, search);
        return parts.flatMap((part, i) => (i === 0 ? [part] : [...replacement, part]));
      });
      ways.push(merged(pieces));
    }
  }
  return ways.slice(0, limit);
}

/** REPLACE compares as the collation does; most do not tell upper from lower case. */
function splitInsensitive(text: string, search: string): string[] {
  const parts: string[] = [];
  const lower = text.toLowerCase();
  const wanted = search.toLowerCase();
  let from = 0;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, from)) {
    parts.push(text.slice(from, at));
    from = at + wanted.length;
  }
  parts.push(text.slice(from));
  return parts;
}
