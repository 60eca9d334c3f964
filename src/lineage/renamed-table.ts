// A table goes by another name from a place of the module on: what was put into it before belongs to that name.

import type { OpenWrite, TableRename } from './call/summary.ts';
import type { Evidence } from './flow/edges.ts';
import type { Tracer } from './tracer.ts';

/** `here`: the place in the module at which it gets the name, by a callee too. */
export function renameTable(rename: TableRename, here: Evidence, tracer: Tracer): void {
  const { estate, module } = tracer;
  const { from, to } = rename;
  const nameOf = (column: string) => estate.names.columnAfterRename(from, to, column);
  for (const ledger of estate.ledgers.all) ledger.columns.rename(rename, nameOf);
  const start = Math.max(here.start, tracer.text.runsAt);
  estate.ledgers.of(module).objects.rename(module, rename, { ...here, start });
  const { openWrites, renames, renamedElsewhere } = tracer;
  openWrites.changeEach((write) => (write.place.object.id === from.id ? renamedWrite(write, rename, nameOf) : write));
  renameLater(rename, tracer);
  // Whoever calls this takes one branch: it renames once.
  const isSame = (one: TableRename) => one.from.id === from.id && one.to.id === to.id;
  if (renamedElsewhere.some((branch) => branch.renames.some(isSame))) return;
  // Round and round a loop, and in a circle of procedures, it is the same one.
  renames.set(keyOf(rename), rename);
}

/** What procedures put into the table that were called before belongs to the other name too. */
function renameLater(rename: TableRename, { called, laterRenames, renamedElsewhere }: Tracer): void {
  if (called.size === 0) return;
  laterRenames.push({
    ...rename,
    ...{ called: [...called], from: rename.from.id, to: rename.to.id },
    elsewhere: renamedElsewhere.map(({ later }) => later),
  });
}

function renamedWrite(write: OpenWrite, { to }: TableRename, nameOf: (column: string) => string): OpenWrite {
  return { ...write, place: { kind: 'stored', object: to, column: nameOf(write.place.column) } };
}

function keyOf({ from, to, evidence }: TableRename): string {
  return `${from.id} ${to.id} ${evidence.module} ${evidence.start}`;
}
