/** A text that is SQL itself, as sp_executesql takes it: what it says is part of what the statement does. */
const beginsAsSql =
  /^\s*(?:select|insert|update|delete|merge|truncate|with|exec|execute|declare|set|if|begin|create|alter|copy)\s/i;

/**
 * A statement's text with literals as `?` and blanks and comments as one space: two runs of one query are the same text.
 * A literal that is SQL itself is not a `?` but is treated likewise, so that two calls of sp_executesql can be told apart.
 */
export function normalisedText(text: string): string {
  const pieces: string[] = [];
  let i = 0;
  let gap = false;
  const add = (piece: string) => {
    if (gap && pieces.length > 0) pieces.push(' ');
    gap = false;
    pieces.push(piece);
  };
  while (i < text.length) {
    const c = text[i]!;
    const next = text[i + 1];
    if (c === "'" || ((c === 'N' || c === 'n') && next === "'" && !endsInWord(text, i))) {
      const start = c === "'" ? i : i + 1;
      i = quotedEnd(text, start, "'");
      add(literal(text.slice(start + 1, i - 1)));
    } else if (c === '[' || c === '"') {
      const end = quotedEnd(text, i, c === '[' ? ']' : '"');
      add(text.slice(i, end).toLowerCase());
      i = end;
    } else if (c === '-' && next === '-') {
      i = lineEnd(text, i);
      gap = true;
    } else if (c === '/' && next === '*') {
      i = commentEnd(text, i);
      gap = true;
    } else if (isBlank(c)) {
      i++;
      gap = true;
    } else if (isDigit(c) && !endsInWord(text, i)) {
      while (i < text.length && /[0-9a-zA-Z.]/.test(text[i]!)) i++;
      add('?');
    } else if (isWord(c)) {
      const start = i;
      while (i < text.length && isWord(text[i]!)) i++;
      add(text.slice(start, i).toLowerCase());
    } else {
      add(c);
      i++;
    }
  }
  return pieces.join('');
}

/**
 * The same, with variables as `?` too and without the semicolon at the end: what a log shows of a module's statement has
 * values where the module has variables.
 */
export function statementKey(text: string): string {
  return normalisedText(text)
    .replace(/@[\p{L}\p{N}_@#$]+/gu, '?')
    .replace(/[\s;]+$/, '');
}

function literal(content: string): string {
  return beginsAsSql.test(content) ? `'${normalisedText(content.replaceAll("''", "'"))}'` : '?';
}

/** Behind the closing quote; a doubled one stands for itself. The text's end where it is never closed. */
function quotedEnd(text: string, start: number, quote: string): number {
  let i = start + 1;
  while (i < text.length) {
    if (text[i] !== quote) i++;
    else if (text[i + 1] === quote) i += 2;
    else return i + 1;
  }
  return i;
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/** Comments nest. */
function commentEnd(text: string, start: number): number {
  let depth = 0;
  let i = start;
  while (i < text.length) {
    if (text.startsWith('/*', i)) {
      depth++;
      i += 2;
    } else if (text.startsWith('*/', i)) {
      i += 2;
      if (--depth === 0) return i;
    } else i++;
  }
  return i;
}

const isBlank = (c: string) => /\s/.test(c);
const isDigit = (c: string) => c >= '0' && c <= '9';
const isWord = (c: string) => /[\p{L}\p{N}_@#$]/u.test(c);

function endsInWord(text: string, at: number): boolean {
  return at > 0 && isWord(text[at - 1]!);
}
