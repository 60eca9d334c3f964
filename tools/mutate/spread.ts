/** So many of a list at most, every n-th, so that each part of it has its share. */
export function spread<T>(list: readonly T[], amount: number): readonly T[] {
  const step = Math.max(list.length / amount, 1);
  return list.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}
