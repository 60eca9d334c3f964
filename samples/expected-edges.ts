// samples/expected-edges.csv, read: what a person found in the SQL. Its columns are explained in samples/README.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EdgeKind, Origin } from '../src/lineage/flow/edges.ts';
import { samplesFolder } from './warehouse.ts';

export interface ExpectedEdge {
  readonly from: string;
  readonly kind: EdgeKind;
  readonly to: string;
  /** Relative to samples/sql. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly origin: Origin;
  readonly note: string;
}

export function expectedEdges(): ExpectedEdge[] {
  const [, ...rows] = readFileSync(join(samplesFolder, 'expected-edges.csv'), 'utf8').trimEnd().split('\n');
  return rows.map((row) => {
    const [from, kind, to, file, line, origin, note] = fieldsOf(row);
    return {
      from: from!,
      kind: kind as EdgeKind,
      to: to!,
      file: file!,
      line: Number(line),
      origin: origin as Origin,
      note: note!,
    };
  });
}

/** `a,"b, c",d` → a · b, c · d. */
function fieldsOf(row: string): string[] {
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

/** The end of an edge that is not the module. */
export const datasetOf = ({ from, kind, to }: ExpectedEdge): string => (kind === 'read' ? from : to);
