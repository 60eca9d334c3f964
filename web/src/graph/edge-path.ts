import type { Point } from './layout.ts';

/**
 * SVG path of an edge: level through every column it crosses (`bends`, each `width` long), an S between them. An edge
 * that leads back leaves to the right and arrives from the left all the same: direction stays readable.
 */
export function edgePath(source: Point, target: Point, bends: readonly Point[], width: number): string {
  const parts = [`M${source.x},${source.y}`];
  let at = source;
  for (const bend of bends) {
    parts.push(curve(at, bend));
    at = { x: bend.x + width, y: bend.y };
    parts.push(`L${at.x},${at.y}`);
  }
  parts.push(curve(at, target));
  return parts.join('');
}

function curve(from: Point, to: Point): string {
  const reach = to.x > from.x ? (to.x - from.x) / 2 : 60 + Math.min(160, (from.x - to.x) / 4);
  return `C${from.x + reach},${from.y} ${to.x - reach},${to.y} ${to.x},${to.y}`;
}
