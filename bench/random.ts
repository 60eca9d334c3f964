/** Mulberry32: small, and the same everywhere. Numbers from 0 to below 1. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Pick = <T>(from: readonly T[]) => T;

export function pickFrom(random: () => number): Pick {
  return (from) => from[Math.floor(random() * from.length)]!;
}
