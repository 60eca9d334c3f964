import type { BoundCreateTable, BoundSwitch, BoundTruncate } from '../bind/bound/statement.ts';
import { emptyTable } from './state.ts';
import type { Tracer } from './tracer.ts';

export function traceCreateTable({ local, rows, keeps, words }: BoundCreateTable, tracer: Tracer): void {
  if (rows) tracer.write(rows, words, { replaces: true });
  else if (local && !(keeps && tracer.state.tables.has(local))) tracer.state.tables.set(local, emptyTable);
}

export function traceTruncate({ local }: BoundTruncate, tracer: Tracer): void {
  if (local) tracer.state.tables.set(local, emptyTable);
}

export function traceSwitch({ rows, words }: BoundSwitch, tracer: Tracer): void {
  tracer.write(rows, words);
}
