import type { Channels } from './channels.ts';
import type { Columns, Sides } from './order.ts';

export interface Spacing {
  readonly nodeHeight: number;
  /** Between two nodes of a column. */
  readonly nodeGap: number;
  /** Height that the line of a long edge takes in a column. */
  readonly station: number;
}

/**
 * Vertical middle of each node and station: as near as the order allows to the middle of its neighbours, so that
 * edges run level. Each column is solved exactly (least squares under minimal distances), the columns in turn.
 */
export function placeRows(channels: Channels, columns: Columns, sides: Sides, spacing: Spacing): Float64Array {
  const y = new Float64Array(channels.layer.length);
  const isNode = (node: number) => node < channels.nodes;
  const distance = (a: number, b: number) => {
    const height = (node: number) => (isNode(node) ? spacing.nodeHeight : spacing.station) / 2;
    return height(a) + height(b) + (isNode(a) && isNode(b) ? spacing.nodeGap : spacing.nodeGap / 2);
  };
  for (const column of columns) {
    let at = 0;
    for (const [i, node] of column.entries()) {
      if (i > 0) at += distance(column[i - 1]!, node);
      y[node] = at;
    }
    for (const node of column) y[node]! -= at / 2;
  }

  const rounds = channels.layer.length > 6000 ? 6 : 20;
  for (let round = 0; round < rounds; round++) {
    const forward = round % 2 === 0;
    const last = round >= rounds - 2;
    for (const column of forward ? columns : columns.toReversed()) {
      const wish = column.map((node) => {
        const near = forward ? sides.before[node]! : sides.behind[node]!;
        const all = last ? [...sides.before[node]!, ...sides.behind[node]!] : near;
        return all.length === 0 ? y[node]! : all.reduce((sum, other) => sum + y[other]!, 0) / all.length;
      });
      const weight = column.map((node) => (isNode(node) ? 1 : 2));
      const gaps = column.map((node, i) => (i === 0 ? 0 : distance(column[i - 1]!, node)));
      for (const [i, value] of fitInOrder(wish, weight, gaps).entries()) y[column[i]!] = value;
    }
  }
  return y;
}

/**
 * Positions nearest to the wishes (weighted least squares) with `position[i] - position[i - 1] >= gaps[i]`: pool
 * adjacent violators. https://en.wikipedia.org/wiki/Isotonic_regression
 */
export function fitInOrder(wish: readonly number[], weight: readonly number[], gaps: readonly number[]): number[] {
  const blocks: { mean: number; weight: number; size: number }[] = [];
  let offset = 0;
  const offsets = gaps.map((gap) => (offset += gap));
  for (const [i, value] of wish.entries()) {
    let block = { mean: value - offsets[i]!, weight: weight[i]!, size: 1 };
    while (blocks.length > 0 && blocks.at(-1)!.mean >= block.mean) {
      const above = blocks.pop()!;
      const total = above.weight + block.weight;
      block = {
        mean: (above.mean * above.weight + block.mean * block.weight) / total,
        weight: total,
        size: above.size + block.size,
      };
    }
    blocks.push(block);
  }
  const positions: number[] = [];
  for (const block of blocks) {
    for (let i = 0; i < block.size; i++) positions.push(block.mean + offsets[positions.length]!);
  }
  return positions;
}
