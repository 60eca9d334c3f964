import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Database } from '../src/duckdb/database.ts';
import { readParquetCatalog } from '../src/sources/parquet.ts';
import { parseName } from '../src/text/identifier.ts';
import { datasetOf, expectedEdges } from './expected-edges.ts';
import { exportFiles } from './export-rows.ts';
import { mainDatabase, sampleObjects, samplesFolder } from './warehouse.ts';

const parquetFolder = join(samplesFolder, 'parquet');
const objects = sampleObjects();

describe('the sample warehouse', () => {
  it('is as large as a first impression needs', () => {
    const schemas = new Set(objects.map(({ object }) => `${object.database}.${object.schema}`));
    const databases = new Set(objects.map(({ object }) => object.database));
    expect(objects.length).toBeGreaterThanOrEqual(150);
    expect(schemas.size).toBeGreaterThanOrEqual(6);
    expect(databases.size).toBe(2);
  });

  it('has every type of object that a database has', () => {
    const types = new Set(objects.map(({ object }) => object.type));
    expect([...types].sort()).toEqual([
      'External Table',
      'Function',
      'Sequence',
      'Stored Procedure',
      'Synonym',
      'Table',
      'Table Type',
      'Trigger',
      'View',
    ]);
  });
});

describe('expected-edges.csv', () => {
  const edges = expectedEdges();
  const known = new Set(objects.map(({ object }) => nameOf(object)));
  const unresolved = new Set([
    'BILLPROD.Billing.dbo.INVOICE_HEADER',
    'BILLPROD.Billing.dbo.INVOICE_LINE',
    'ods.CustomerLegacy',
  ]);

  it('points at lines that name the object', () => {
    const lines = new Map(objects.map(({ file, text }) => [file, text.split('\n')]));
    const wrong = edges.filter((edge) => {
      const line = lines.get(edge.file)?.[edge.line - 1] ?? '';
      return !namesIn(edge).some((name) => containsWord(line, name));
    });
    expect(wrong).toEqual([]);
  });

  it('names the module that its file creates', () => {
    const byFile = new Map(objects.map(({ file, object }) => [file, nameOf(object)]));
    const own = edges.filter(({ note }) => note !== 'named by its caller');
    expect(own.filter((edge) => moduleOf(edge) !== byFile.get(edge.file))).toEqual([]);
  });

  it('names only objects of the samples, files, and those that are missing on purpose', () => {
    const others = edges.map(datasetOf).filter((name) => !known.has(name) && !name.startsWith('[@'));
    expect(new Set(others)).toEqual(unresolved);
  });

  it('has no edge twice', () => {
    expect(new Set(edges.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).size).toBe(edges.length);
  });
});

describe('samples/parquet', () => {
  it('is what make-parquet.ts makes of samples/sql', async () => {
    const database = await Database.open({ folders: [parquetFolder] });
    try {
      for (const { name, columns, rows } of exportFiles()) {
        const values = Object.entries(columns).map(([c, type]) =>
          type === 'TIMESTAMP' ? `strftime(${c}, '%Y-%m-%d %H:%M:%S.%g') AS ${c}` : c,
        );
        const path = join(parquetFolder, `${name}.parquet`);
        const stored = await database.rows(`SELECT ${values.join(', ')} FROM read_parquet(?)`, [path]);
        const types = Object.values(columns);
        const made = rows.map((row) => row.map((cell, i) => (types[i] === 'TIMESTAMP' ? timeOf(cell) : cell)));
        expect(stored.map(Object.values), `run npx tsx samples/make-parquet.ts: ${name}`).toEqual(made);
      }
    } finally {
      await database.close();
    }
  });

  it('is accepted as an upload', async () => {
    const files = exportFiles().map(({ name }) => `${name}.parquet`);
    const { catalog, problems } = await readParquetCatalog(
      files.map((name) => ({ name, path: join(parquetFolder, name) })),
    );
    expect(problems).toEqual([]);
    expect(catalog?.objects.length).toBe(objects.length);
    expect(catalog?.defaultDatabase).toBe(mainDatabase);
  });

  it('has ids that are unique across both databases', () => {
    expect(new Set(objects.map(({ object }) => object.id)).size).toBe(objects.length);
  });
});

function nameOf({ database, schema, name }: { database: string; schema: string; name: string }): string {
  return database === mainDatabase ? `${schema}.${name}` : `${database}.${schema}.${name}`;
}

const moduleOf = ({ from, kind, to }: { from: string; kind: string; to: string }) => (kind === 'read' ? to : from);

/** What may stand on the line: the name itself, the synonym that stands for it, or the rows of a trigger's table. */
function namesIn(edge: Parameters<typeof datasetOf>[0]): string[] {
  const dataset = datasetOf(edge);
  if (dataset.startsWith('[@')) return [dataset.slice(2, -1)];
  const [, synonym] = /^through the synonym (\S+)$/.exec(edge.note) ?? [];
  const rows = edge.note.startsWith('inserted and deleted') ? ['inserted'] : [];
  return [parseName(dataset).at(-1)!, ...(synonym ? [synonym] : []), ...rows];
}

function containsWord(line: string, word: string): boolean {
  const isPart = (at: number) => /\w/.test(line.charAt(at));
  for (let at = line.toLowerCase().indexOf(word.toLowerCase()); at >= 0; ) {
    if (!isPart(at - 1) && !isPart(at + word.length)) return true;
    at = line.toLowerCase().indexOf(word.toLowerCase(), at + 1);
  }
  return false;
}

function timeOf(cell: unknown): string {
  const text = String(cell);
  return text.length === 10 ? `${text} 00:00:00.000` : text;
}
