// Changes of a text that change nothing of its meaning.

type Stretch = {
  readonly kind: 'code' | 'directive' | 'string' | 'quoted' | 'comment' | 'blank' | 'newline';
  readonly text: string;
};

/** The text cut into stretches, so that a change can leave strings, quoted names and comments alone. */
function stretches(sql: string): Stretch[] {
  const result: Stretch[] = [];
  const pattern =
    /(?<directive>(?<=^|\n):[a-z]+[^\n]*)|(?<string>N?'(?:[^']|'')*')|(?<quoted>\[(?:[^\]]|\]\])*\]|"(?:[^"]|"")*")|(?<comment>--[^\n]*|\/\*[\s\S]*?\*\/)|(?<newline>\r?\n)|(?<blank>[ \t]+)|(?<code>[^\s'"[\-/]+|[^\s])/g;
  for (const match of sql.matchAll(pattern)) {
    const [kind, text] = Object.entries(match.groups!).find(([, value]) => value !== undefined)!;
    result.push({ kind: kind as Stretch['kind'], text });
  }
  return result;
}

/** A comment in every gap between two words of a line. */
export function withComments(sql: string): string {
  const parts = stretches(sql);
  return parts
    .map(({ kind, text }, i) => {
      const code = parts[i - 1]?.kind === 'code' && parts[i + 1]?.kind === 'code';
      return kind === 'blank' && code ? `${text}/* a /* nested */ comment */ ` : text;
    })
    .join('');
}

/** Upper case for lower case, and the other way round. */
export function withFlippedCase(sql: string): string {
  const flip = (c: string) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase());
  return stretches(sql)
    .map(({ kind, text }) => (kind === 'code' ? [...text].map(flip).join('') : text))
    .join('');
}

export function withWindowsLineEnds(sql: string): string {
  return sql.replaceAll('\n', '\r\n');
}
