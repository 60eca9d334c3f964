import type { BoundCreateTable, BoundSwitch, BoundTruncate } from '../bind/bound/statement.ts';
import type { Tracer } from './tracer.ts';

export function traceCreateTable({ local, rows, keeps, words }: BoundCreateTable, tracer: Tracer): void {
  if (rows) tracer.write(rows, words, { replaces: true });
  else if (local && !(keeps && tracer.state.tables.has(local.key))) tracer.empty(local);
}

export function traceTruncate({ local }: BoundTruncate, tracer: Tracer): void {
  if (local) tracer.empty(local);
}

export function traceSwitch({ rows, emptied, words }: BoundSwitch, tracer: Tracer): void {
  tracer.write(rows, words);
  if (emptied) tracer.empty(emptied);
}
