// A table goes by another name from a place of the module on: what was put into it before belongs to that name.

import type { OpenWrite, TableRename } from './call/summary.ts';
import type { Evidence } from './flow/edges.ts';
import { beginningOf } from './flow/made-table.ts';
import { callsWhileMade, renameMade } from './made-tables.ts';
import { OtherBranch } from './other-branch.ts';
import type { Tracer } from './tracer.ts';

/** Where it stands among others is told by where it is done. */
type Rename = Omit<TableRename, 'elsewhere'>;

/** The renames that a callee does, in their order: those of both branches of an IF each from what was there in front of it. */
export function renameTables(renames: readonly TableRename[], here: Evidence, tracer: Tracer): void {
  const inFrontOf = new Map<number, OtherBranch>();
  const renameAll = (from: number, to: number, depth: number) => {
    for (let at = from; at < to; at++) {
      const rename = renames[at]!;
      const other = rename.elsewhere[depth];
      if (!other) {
        inFrontOf.set(at, new OtherBranch([], tracer));
        renameTable(rename, here, tracer);
        continue;
      }
      let end = at + 1;
      // A branch ends where the next begins: two that end alike are one.
      while (end < to && renames[end]!.elsewhere[depth]?.[1] === other[1]) end++;
      inFrontOf.get(other[0])!.trace(() => renameAll(at, end, depth + 1));
      at = end - 1;
    }
  };
  renameAll(0, renames.length, 0);
}

/** `here`: the place in the module at which it gets the name, by a callee too. */
export function renameTable(rename: Rename, here: Evidence, tracer: Tracer): void {
  const { estate, module } = tracer;
  const { from, to } = rename;
  const nameOf = (column: string) => estate.names.columnAfterRename(from, to, column);
  const begins = beginningOf(tracer.state.made, from);
  for (const ledger of estate.ledgers.all) ledger.columns.rename(rename, nameOf, begins?.ledgers.get(ledger)?.columns);
  const start = Math.max(here.start, tracer.text.runsAt);
  const own = estate.ledgers.of(module);
  own.objects.rename(
    module,
    rename,
    { ...here, start },
    begins && { ...begins, mark: begins.ledgers.get(own)?.objects },
  );
  const { openWrites, renames, renamedElsewhere } = tracer;
  openWrites.changeEach(
    (write) => (write.place.object.id === from.id ? renamedWrite(write, rename, nameOf) : write),
    begins?.openWrites,
  );
  renameLater(rename, begins?.calls ?? 0, tracer);
  renameMade(rename, nameOf, tracer);
  // Round and round a loop, and in a circle of procedures, it is the same one.
  const key = keyOf(rename);
  if (renames.has(key)) return;
  const elsewhere = renamedElsewhere.map((branch) => branch.renames).filter(([first, end]) => first < end);
  renames.set(key, { ...rename, elsewhere });
}

/** What procedures put into the table that were called before belongs to the other name too, and what they read of it where it was made before. */
function renameLater(rename: Rename, callsBefore: number, tracer: Tracer): void {
  const { lastCalls, laterRenames, renamedElsewhere } = tracer;
  // Who was called before the table was made has put nothing into it.
  const called = [...tracer.called].filter((procedure) => lastCalls.get(procedure)! > callsBefore);
  if (called.length === 0) return;
  laterRenames.push({
    ...rename,
    ...{ called, readers: callsWhileMade(rename.from, tracer), from: rename.from.id, to: rename.to.id },
    elsewhere: renamedElsewhere.map(({ later }) => later),
  });
}

function renamedWrite(write: OpenWrite, { to }: Rename, nameOf: (column: string) => string): OpenWrite {
  return { ...write, place: { kind: 'stored', object: to, column: nameOf(write.place.column) } };
}

function keyOf({ from, to, evidence }: Rename): string {
  return `${from.id} ${to.id} ${evidence.module} ${evidence.start}`;
}
