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
