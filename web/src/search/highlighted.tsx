import type { ReactNode } from 'react';

/** The text with the found pieces marked. Pieces are offsets within the text, in order. */
export function Highlighted({ text, pieces }: { text: string; pieces: readonly (readonly [number, number])[] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of pieces) {
    if (start < at || end > text.length) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
