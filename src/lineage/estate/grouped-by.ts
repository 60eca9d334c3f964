/** What each of a list's items stands for, by something else of it. */
export function groupedBy<Item>(
  items: readonly Item[],
  by: (item: Item) => string,
  what: (item: Item) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const item of items) {
    const known = groups.get(by(item));
    if (known) known.push(what(item));
    else groups.set(by(item), [what(item)]);
  }
  return groups;
}

/** Those that one comes to, step by step, from some, and they. */
export function reached(from: readonly string[], next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const all = new Set(from);
  // A set grows while it is walked through.
  for (const at of all) for (const other of next.get(at) ?? []) all.add(other);
  return all;
}
