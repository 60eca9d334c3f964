import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CatalogData } from '../src/catalog/catalog.ts';
import { traceLineage } from '../src/lineage/lineage.ts';
import { lineageJson } from '../src/lineage/report.ts';
import { readParquetCatalog } from '../src/sources/parquet.ts';
import { expectedEdges } from './expected-edges.ts';
import { exportFiles } from './export-rows.ts';
import { sampleCatalog, samplesFolder } from './warehouse.ts';

// The list was written by a person who read the SQL. Where a test fails, read the SQL before you change either.
const expected = new Map(expectedEdges().map((edge) => [`${edge.from} ${edge.kind} ${edge.to}`.toLowerCase(), edge]));

describe('the edges of samples/sql', () => {
  const found = edgesOf(sampleCatalog());

  it('are the expected ones, none missing and none invented', () => {
    expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
  });

  it('have the expected origin', () => {
    const wrong = [...expected].filter(([key, edge]) => !found.get(key)?.origins.includes(edge.origin));
    expect(wrong).toEqual([]);
  });

  it('are proved by the line that the list names, among others', () => {
    const wrong = [...expected].filter(([key, { file, line, note }]) => {
      const lines = found.get(key)?.evidence.filter((proof) => proof.file === file) ?? [];
      // There the list names the caller's line, the evidence the one that runs the text.
      if (note === 'named by its caller') return (found.get(key)?.evidence ?? []).length === 0;
      // There the list names the line with the name, the evidence the line that calls it.
      if (note === 'name of the procedure in a variable') return lines.length === 0;
      return !lines.some((proof) => proof.line === line);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the edges of samples/parquet', () => {
  it('are the expected ones, and the declared dependencies agree with the parsed text', async () => {
    const files = exportFiles().map(({ name }) => ({
      name: `${name}.parquet`,
      path: join(samplesFolder, 'parquet', `${name}.parquet`),
    }));
    const { catalog, problems } = await readParquetCatalog(files);
    expect(problems).toEqual([]);
    const found = edgesOf(catalog!);
    expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
    // SQL Server does not declare these, or declares them without an id.
    const reasons = /^(renamed from|inserted and deleted|file|linked server|dropped)\b/;
    const undeclared = [...expected].filter(
      ([key, { origin }]) => origin === 'parsed' && !found.get(key)!.origins.includes('declared'),
    );
    expect(undeclared.length).toBeGreaterThan(0);
    expect(undeclared.filter(([, { note }]) => !reasons.test(note))).toEqual([]);
  });
});

function edgesOf(data: CatalogData) {
  const { edges } = lineageJson(traceLineage(data), data);
  return new Map(edges.map((edge) => [`${edge.from} ${edge.kind} ${edge.to}`.toLowerCase(), edge]));
}
