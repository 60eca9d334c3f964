import type { EdgeKind, Origin } from '../contract/explore.ts';

// How words that come in millions stand in a snapshot file: as small numbers. The orders are part of the file format.

export const edgeKinds: readonly EdgeKind[] = ['read', 'write', 'call'];
const origins: readonly Origin[] = ['parsed', 'dynamic', 'declared', 'hint', 'query_log'];

export function edgeKindCode(kind: EdgeKind): number {
  return edgeKinds.indexOf(kind);
}

/** One bit an origin. */
export function originBits(list: readonly Origin[]): number {
  return list.reduce((bits, origin) => bits | (1 << origins.indexOf(origin)), 0);
}

const originLists = Array.from({ length: 1 << origins.length }, (_, bits) =>
  Object.freeze(origins.filter((_, i) => bits & (1 << i))),
);

/** The list that {@link originBits} made the number from. The same array every time: do not change it. */
export function originsOf(bits: number): Origin[] {
  return originLists[bits] as Origin[];
}
