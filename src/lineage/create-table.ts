import type {
  BoundAddColumns,
  BoundCreateTable,
  BoundDropColumns,
  BoundSwitch,
  BoundTruncate,
} from '../bind/bound/statement.ts';
import { Text } from './constant/text.ts';
import { nothing } from './constant/value.ts';
import { fillAltered, fillEmpty, fillMade } from './dynamic/fill.ts';
import { emptyTable, makeTable } from './made-tables.ts';
import type { Tracer } from './tracer.ts';
import { ownColumns, writeRows } from './write-rows.ts';

export function traceCreateTable(statement: BoundCreateTable, tracer: Tracer): void {
  const { local, rows, made, makes, keeps, words } = statement;
  if (makes) makeTable(makes, statement, tracer);
  if (rows) {
    const write = () => writeRows(rows, words, tracer, { replaces: true });
    if (made) fillMade(local, made, statement, tracer, write);
    else write();
    return;
  }
  if (!local) return;
  if (!keeps) tracer.empty(local);
  fillEmpty(local, tracer, statement);
}

export function traceAddColumns(statement: BoundAddColumns, tracer: Tracer): void {
  ownColumns(statement, tracer);
  const { local, columns, empty } = statement;
  // What a DEFAULT puts in is not worked out.
  const added = columns.map((column) => [column, empty.has(column) ? nothing : Text.hole(column, 'value')] as const);
  fillAltered(local, (row) => new Map([...row, ...added]), tracer);
}

export function traceDropColumns({ local, columns }: BoundDropColumns, tracer: Tracer): void {
  fillAltered(local, (row) => new Map([...row].filter(([column]) => !columns.includes(column))), tracer);
}

export function traceTruncate(statement: BoundTruncate, tracer: Tracer): void {
  const { local, emptied } = statement;
  if (emptied) emptyTable(emptied, statement, tracer);
  if (!local) return;
  tracer.empty(local);
  fillEmpty(local, tracer);
}

export function traceSwitch({ rows, emptied, words }: BoundSwitch, tracer: Tracer): void {
  writeRows(rows, words, tracer);
  if (!emptied) return;
  tracer.empty(emptied);
  fillEmpty(emptied, tracer);
}
