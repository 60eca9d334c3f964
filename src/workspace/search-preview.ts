import type { SearchHit } from '../contract/explore.ts';
import { lineStarts, positionAt } from '../text/span.ts';

type PreviewLine = SearchHit['lines'][number];

const longestLine = 200;
/** Of a match further right the preview begins so many characters before it. */
const leadIn = 40;
/** A word such as FROM may stand a thousand times in a long text: the first matches decide. */
const mostMatches = 500;

/** The best lines of a text: those with the most different matches, at most `most`, in the order of the text. */
export function previewLines(text: string, pattern: RegExp, most: number): PreviewLine[] {
  const starts = lineStarts(text);
  const lines = new Map<number, { different: Set<string>; matches: [start: number, end: number][] }>();
  let matches = 0;
  for (const match of text.matchAll(pattern)) {
    if (match[0] === '') continue;
    if (++matches > mostMatches) break;
    const { line } = positionAt(starts, match.index);
    const found = lines.get(line) ?? { different: new Set(), matches: [] };
    found.different.add(match[0].toLowerCase());
    found.matches.push([match.index, match.index + match[0].length]);
    lines.set(line, found);
  }
  return [...lines]
    .sort(([a, x], [b, y]) => y.different.size - x.different.size || a - b)
    .slice(0, most)
    .sort(([a], [b]) => a - b)
    .map(([line, found]) => cut(text, starts, line, found.matches));
}

/** One line without its indentation, at most 200 characters around the first match. */
function cut(
  text: string,
  starts: readonly number[],
  line: number,
  matches: readonly [start: number, end: number][],
): PreviewLine {
  let from = starts[line - 1]!;
  let to = starts[line] ?? text.length;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  while (from < to && /\s/.test(text[from]!)) from++;
  const first = matches[0]![0];
  if (to - from > longestLine && first - from > longestLine - leadIn) from = first - leadIn;
  to = Math.min(to, from + longestLine);
  return {
    line,
    text: text.slice(from, to),
    // A phrase may go on in the next line: its part in this one is marked.
    highlights: matches
      .map(([start, end]): [number, number] => [Math.max(0, start - from), Math.min(end, to) - from])
      .filter(([start, end]) => start < end),
  };
}
