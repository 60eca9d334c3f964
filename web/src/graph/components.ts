import type { Ends } from './layers.ts';

/** Groups of nodes that hang together, the biggest first; within a group in ascending order. */
export function connectedGroups({ count, from, to }: Ends): number[][] {
  const parent = Int32Array.from({ length: count }, (_, node) => node);
  const find = (node: number): number => {
    let root = node;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = node; at !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  for (const [edge, source] of from.entries()) parent[find(source)] = find(to[edge]!);
  const groups = new Map<number, number[]>();
  for (let node = 0; node < count; node++) {
    const root = find(node);
    const group = groups.get(root);
    if (group) group.push(node);
    else groups.set(root, [node]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}
