/** One cell of a table. Figures of several projects add up. */
export type Figure =
  /** Nothing to measure. */
  | { readonly kind: 'none' }
  | { readonly kind: 'count'; readonly count: number }
  /** `part` of `whole`; where there is nothing to share, nothing is claimed. */
  | { readonly kind: 'share'; readonly part: number; readonly whole: number }
  /** Megabytes, of 10⁶. */
  | { readonly kind: 'size'; readonly megabytes: number }
  | { readonly kind: 'speed'; readonly megabytes: number; readonly seconds: number }
  | { readonly kind: 'time'; readonly seconds: number }
  /** How many times faster than the other side. */
  | { readonly kind: 'ratio'; readonly ours: number; readonly theirs: number };

export const count = (n: number): Figure => ({ kind: 'count', count: n });
export const share = (part: number, whole: number): Figure => ({ kind: 'share', part, whole });

/** The figure of two projects together. */
export function sum(a: Figure, b: Figure): Figure {
  if (a.kind === 'none') return b;
  if (b.kind === 'none') return a;
  if (a.kind === 'count' && b.kind === 'count') return count(a.count + b.count);
  if (a.kind === 'share' && b.kind === 'share') return share(a.part + b.part, a.whole + b.whole);
  if (a.kind === 'size' && b.kind === 'size') return { kind: 'size', megabytes: a.megabytes + b.megabytes };
  if (a.kind === 'time' && b.kind === 'time') return { kind: 'time', seconds: a.seconds + b.seconds };
  if (a.kind === 'speed' && b.kind === 'speed') {
    return { kind: 'speed', megabytes: a.megabytes + b.megabytes, seconds: a.seconds + b.seconds };
  }
  if (a.kind === 'ratio' && b.kind === 'ratio') {
    return { kind: 'ratio', ours: a.ours + b.ours, theirs: a.theirs + b.theirs };
  }
  throw new Error(`A ${a.kind} and a ${b.kind} do not add up.`);
}

/** What a person reads in the table. */
export function figureText(figure: Figure): string {
  switch (figure.kind) {
    case 'none':
      return '-';
    case 'count':
      return String(figure.count);
    case 'share':
      return figure.whole === 0 ? '-' : `${percent(figure.part, figure.whole)} % of ${figure.whole}`;
    case 'size':
      return `${figure.megabytes.toFixed(2)} MB`;
    case 'speed':
      return `${(figure.megabytes / figure.seconds).toFixed(1)} MB/s`;
    case 'time':
      return figure.seconds < 1 ? `${Math.round(figure.seconds * 1000)} ms` : `${figure.seconds.toFixed(2)} s`;
    case 'ratio':
      return `${(figure.theirs / figure.ours).toFixed(1)} ×`;
  }
}

/** Two decimals, cut and not rounded: 100.00 stands for all of them only. */
function percent(part: number, whole: number): string {
  return (Math.floor((part / whole) * 10_000) / 100).toFixed(2);
}
