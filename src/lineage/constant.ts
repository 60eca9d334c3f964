// Strings that are known before the module runs: what dynamic SQL is put together from.
import type { Expression, FunctionCall } from '../parse/tree/expression.ts';
import type { Source } from '../text/source.ts';

/** A piece of known text. `at`: where it stands, letter for letter, in the text that was folded. */
export interface Known {
  readonly text: string;
  readonly at?: number | undefined;
  /** Written without quotes: `+` adds it. */
  readonly number?: boolean | undefined;
}

/** A piece of text, or a place where something stands that is only known at run time. */
export type Piece = Known | Hole;

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
  return text.map((piece) => (isKnown(piece) ? piece.text : `\u0000${piece.written}\u0000`)).join('');
}

/** Something that `+` adds to, rather than appends. */
export function isNumber(constant: Constant): boolean {
  return constant.some((text) => text.length === 1 && isKnown(text[0]!) && text[0].number === true);
}

/** The text where all of it is known. */
export function wholeText(text: Text): string | undefined {
  return text.every(isKnown) ? text.map((piece) => piece.text).join('') : undefined;
}

export function isKnown(piece: Piece): piece is Known {
  return 'text' in piece;
}

const textTypes = /char|text|sysname/i;

/** `CAST(1 AS varchar)` is no longer a number. */
function cast(constant: Constant, number: boolean): Constant {
  return constant.map((text) => text.map((piece) => (isKnown(piece) ? { ...piece, number } : piece)));
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
      return foldLiteral(expression, source);
    case 'VariableReference': {
      const known = variables.get(keyOfName(source.slice(expression)));
      return known && known.length > 0 ? known : hole();
    }
    case 'ParenthesizedExpression':
      return fold(expression.expression);
    case 'CollateExpression':
      return fold(expression.operand);
    case 'CastExpression':
      return expression.style ? hole() : cast(fold(expression.operand), !textTypes.test(source.slice(expression.type)));
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
      while (rights.length > 0) {
        const right = fold(rights.pop()!);
        // A sum, and no string.
        if (isNumber(result) || isNumber(right)) return hole();
        result = concatenated(result, right);
      }
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

/** A string without its quotes, in pieces that stand letter for letter in the source: `'a''b'` is `a'` and `b`. */
function foldLiteral(literal: Extract<Expression, { kind: 'Literal' }>, source: Source): Constant {
  const written = source.slice(literal);
  if (literal.type === 'null') return [];
  if (literal.type !== 'string') return [[{ text: written, number: true }]];
  let at = written.indexOf("'") + 1;
  const end = written.length - 1;
  const pieces: Known[] = [];
  while (at < end) {
    const doubled = written.indexOf("''", at);
    const next = doubled < 0 || doubled >= end ? end : doubled + 1;
    pieces.push({ text: written.slice(at, next), at: literal.start + at });
    at = next === end ? end : next + 1;
  }
  return [pieces.length > 0 ? pieces : [{ text: '' }]];
}

export function concatenated(a: Constant, b: Constant): Constant {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const ways: Text[] = [];
  for (const left of a) {
    for (const right of b) {
      if (ways.length >= limit) return ways;
      ways.push([...left, ...right]);
    }
  }
  return ways;
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
    ways.push([{ text: result }]);
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
        if (!isKnown(piece)) return [piece];
        const parts = splitInsensitive(piece.text, search);
        if (parts.length === 1) return [piece];
        return parts.flatMap((part, i): Piece[] => (i === 0 ? [{ text: part }] : [...replacement, { text: part }]));
      });
      ways.push(pieces);
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
