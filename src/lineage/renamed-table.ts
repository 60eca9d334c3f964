// A table goes by another name from a place of the module on: what was put into it before belongs to that name.

import type { OpenWrite, TableRename } from './call/summary.ts';
import type { Evidence } from './flow/edges.ts';
import type { Tracer } from './tracer.ts';

/** `here`: the place in the module at which it gets the name, by a callee too. */
export function renameTable(rename: TableRename, here: Evidence, tracer: Tracer): void {
  const { estate, module } = tracer;
  const { from, to } = rename;
  const nameOf = (column: string) => estate.names.columnAfterRename(from, to, column);
  for (const ledger of estate.ledgers.all) ledger.renameColumns(rename, nameOf);
  const start = Math.max(here.start, tracer.text.runsAt);
  estate.ledgers.of(module).renameObject(module, rename, { ...here, start });
  const { openWrites, renames, called, laterRenames } = tracer;
  openWrites.changeEach((write) => (write.place.object.id === from.id ? renamedWrite(write, rename, nameOf) : write));
  if (called.size > 0) laterRenames.push({ ...rename, called: [...called], from: from.id, to: to.id });
  // Round and round a loop, and in a circle of procedures, it is the same one.
  renames.set(keyOf(rename), rename);
}

function renamedWrite(write: OpenWrite, { to }: TableRename, nameOf: (column: string) => string): OpenWrite {
  return { ...write, place: { kind: 'stored', object: to, column: nameOf(write.place.column) } };
}

function keyOf({ from, to, evidence }: TableRename): string {
  return `${from.id} ${to.id} ${evidence.module} ${evidence.start}`;
}
