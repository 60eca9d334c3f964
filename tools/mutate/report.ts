import { alignedTable } from '../../conformance/table.ts';
import type { Fate, Mutant } from './mutant.ts';

export interface Tried {
  readonly mutant: Mutant;
  readonly fate: Fate;
}

export const isSurvivor = (fate: Fate): boolean => fate === 'survived' || fate === 'not reached';

/** One line of what no case notices. */
export function survivorLine({ file, line, change, text }: Mutant, fate: Fate, reason: string | undefined): string {
  const where = `${file}:${line}`;
  return `${where}  ${fate}: ${change}: ${text}${reason === undefined ? '' : `\n    ${reason}`}`;
}

/** A row for each file, and all of them. */
export function summary(tried: readonly Tried[], hasReason: (mutant: Mutant) => boolean): string {
  const files = [...new Set(tried.map(({ mutant }) => mutant.file))].toSorted();
  const row = (name: string, some: readonly Tried[]) => {
    const count = (fate: Fate) => some.filter((one) => one.fate === fate).length;
    const fates = (['killed', 'beside', 'refused', 'survived', 'not reached'] as const).map(count);
    const without = some.filter(({ mutant, fate }) => isSurvivor(fate) && !hasReason(mutant));
    return [name, some.length, ...fates, without.length].map(String);
  };
  const rows = files.map((file) =>
    row(
      file,
      tried.filter(({ mutant }) => mutant.file === file),
    ),
  );
  return alignedTable({
    header: ['file', 'mutants', 'killed', 'beside', 'refused', 'survived', 'not reached', 'without a reason'],
    rows: [...rows, row('all', tried)],
  });
}
