import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../duckdb/database.ts';
import { readParquetCatalog } from './parquet.ts';
import type { UploadedFile } from './parquet-file.ts';

const root = mkdtempSync(join(tmpdir(), 'headwater-parquet-'));
let database: Database;
let count = 0;

beforeAll(async () => {
  database = await Database.open({ folders: [root] });
});
beforeEach(() => {
  count++;
});
afterAll(async () => {
  await database.close();
  rmSync(root, { recursive: true, force: true });
});

/** A Parquet file with the rows of a query. */
async function parquet(name: string, sql: string): Promise<UploadedFile> {
  const path = join(root, `${count}-${name}`);
  await database.run(`COPY (${sql}) TO '${path}' (FORMAT parquet)`);
  return { name, path };
}

function bytes(name: string, content: Uint8Array | string): UploadedFile {
  const path = join(root, `${count}-${name}`);
  writeFileSync(path, content);
  return { name, path };
}

const objectsSql = `SELECT * FROM (VALUES
  (1, 'dbo', 'Customer', 'U'), (2, 'dbo', 'LoadCustomer', 'SQL_STORED_PROCEDURE'), (3, 'rpt', 'Größe ]x', 'view'))
  AS t(object_id, schema_name, object_name, object_type)`;
const definitionsSql = `SELECT 2 AS object_id, 'CREATE PROCEDURE dbo.LoadCustomer AS SELECT 1' AS definition`;
const dependenciesSql = 'SELECT 2 AS referencing_object_id, 1 AS referenced_object_id';

const minimal = async () => [
  await parquet('a.parquet', objectsSql),
  await parquet('b.parquet', definitionsSql),
  await parquet('c.parquet', dependenciesSql),
];

describe('an export', () => {
  it('is recognised by its columns, whatever the files are called', async () => {
    const { catalog, files, problems, warnings } = await readParquetCatalog(await minimal());
    expect(problems).toEqual([]);
    expect(warnings).toEqual([]);
    expect(files.map(({ file, kind, rows }) => [file, kind, rows])).toEqual([
      ['a.parquet', 'objects', 3],
      ['b.parquet', 'definitions', 1],
      ['c.parquet', 'dependencies', 1],
    ]);
    expect(catalog!.objects.map(({ id, type, schema, name }) => [id, type, schema, name])).toEqual([
      ['1', 'Table', 'dbo', 'Customer'],
      ['2', 'Stored Procedure', 'dbo', 'LoadCustomer'],
      ['3', 'View', 'rpt', 'Größe ]x'],
    ]);
    expect(catalog!.objects[1]!.definition?.text).toBe('CREATE PROCEDURE dbo.LoadCustomer AS SELECT 1');
    expect(catalog!.declared).toEqual([{ referencing: '2', referenced: '1' }]);
  });

  it('brings columns with their types, in their order, and logged queries', async () => {
    const files = [
      ...(await minimal()),
      await parquet(
        'columns.parquet',
        `SELECT * FROM (VALUES (1, 'dbo', 'Customer', 'Amount', 'decimal', 3, 1, 9, 18, 2), (1, 'dbo', 'Customer', 'Id', 'int', 1, 0, 4, 10, 0),
          (1, 'dbo', 'Customer', 'Name', 'nvarchar', 2, NULL, 100, 0, 0), (1, 'dbo', 'Customer', 'Note', 'varchar', 4, 1, -1, 0, 0))
          AS t(Correct_Object_ID, schema_name, table_name, column_name, data_type, COLUMN_ID, is_nullable, max_length, precision, scale)`,
      ),
      await parquet('log.parquet', `SELECT 'SELECT 1' AS command, TIMESTAMP '2026-01-02 03:04:05' AS submit_time`),
    ];
    const { catalog, problems } = await readParquetCatalog(files);
    expect(problems).toEqual([]);
    expect(
      catalog!.objects[0]!.columns.map(({ name, type, ordinal, nullable }) => [name, type, ordinal, nullable]),
    ).toEqual([
      ['Id', 'int', 1, false],
      ['Name', 'nvarchar(50)', 2, undefined],
      ['Amount', 'decimal(18,2)', 3, true],
      ['Note', 'varchar(max)', 4, true],
    ]);
    expect(catalog!.queries).toEqual([{ text: 'SELECT 1', submitted: '2026-01-02T03:04:05Z' }]);
  });

  it('may have ids of 64 bits, and ids that a tool made floating point', async () => {
    const { catalog, problems } = await readParquetCatalog([
      await parquet('a.parquet', objectsSql.replaceAll('(2,', '(9007199254740993::BIGINT,')),
      await parquet('b.parquet', `SELECT '9007199254740993' AS object_id, 'CREATE PROC x' AS definition`),
      await parquet(
        'c.parquet',
        'SELECT 9007199254740993 AS referencing_object_id, 1.0::DOUBLE AS referenced_object_id',
      ),
    ]);
    expect(problems).toEqual([]);
    expect(catalog!.objects[1]).toMatchObject({ id: '9007199254740993', definition: { text: 'CREATE PROC x' } });
    expect(catalog!.declared).toEqual([{ referencing: '9007199254740993', referenced: '1' }]);
  });

  it('reads exactly the file it is given, though DuckDB would take the name for a pattern', async () => {
    const [, definitions, dependencies] = await minimal();
    const decoy = await parquet('objects1.parquet', objectsSql.replace("'Customer'", "'Decoy'"));
    const content = readFileSync((await parquet('plain.parquet', objectsSql)).path);
    const wild = bytes('objects[1].parquet', content);
    const { catalog } = await readParquetCatalog([wild, definitions!, dependencies!]);
    expect(decoy.path).not.toBe(wild.path);
    expect(catalog!.objects[0]!.name).toBe('Customer');
  });
});

describe('two databases in one export', () => {
  const objects = `SELECT * FROM (VALUES
    (1, 'dbo', 'T', 'U', 'Sales'), (2, 'dbo', 'LoadT', 'P', 'Sales'), (3, 'dbo', 'Only', 'U', 'Sales'),
    (1, 'dbo', 'T', 'U', 'Stage'), (2, 'dbo', 'FillT', 'P', 'Stage'))
    AS t(object_id, schema_name, object_name, object_type, database_name)`;

  it('have ids of their own where they clash, the same every time', async () => {
    const files = [
      await parquet('a.parquet', objects),
      await parquet(
        'b.parquet',
        `SELECT * FROM (VALUES (2, 'CREATE PROC dbo.FillT', 'Stage')) AS t(object_id, definition, database_name)`,
      ),
      await parquet(
        'c.parquet',
        `SELECT 2 AS referencing_object_id, 1 AS referenced_object_id, 'Stage' AS database_name`,
      ),
    ];
    const first = await readParquetCatalog(files);
    const second = await readParquetCatalog(files);
    expect(first.problems).toEqual([]);
    const ids = first.catalog!.objects.map(({ id, database, name }) => [database, name, id]);
    expect(new Set(ids.map(([, , id]) => id)).size).toBe(5);
    expect(ids.slice(0, 3).map(([, , id]) => id)).toEqual(['1', '2', '3']);
    expect(second.catalog!.objects).toEqual(first.catalog!.objects);
    const fill = first.catalog!.objects.find(({ name }) => name === 'FillT')!;
    expect(fill.definition?.text).toBe('CREATE PROC dbo.FillT');
    expect(first.catalog!.declared).toEqual([
      {
        referencing: fill.id,
        referenced: first.catalog!.objects.find((o) => o.database === 'Stage' && o.name === 'T')!.id,
      },
    ]);
  });

  it('are told apart by what a definition says where it names no database, and left out where nothing does', async () => {
    const { catalog, problems, warnings } = await readParquetCatalog([
      await parquet('a.parquet', objects),
      await parquet(
        'b.parquet',
        `SELECT * FROM (VALUES (2, 'CREATE PROC dbo.FillT'), (2, 'CREATE PROC dbo.LoadT'), (2, 'mystery')) AS t(object_id, definition)`,
      ),
      await parquet('c.parquet', dependenciesSql),
    ]);
    expect(problems).toEqual([]);
    const textOf = (name: string) => catalog!.objects.find((object) => object.name === name)!.definition?.text;
    expect([textOf('LoadT'), textOf('FillT')]).toEqual(['CREATE PROC dbo.LoadT', 'CREATE PROC dbo.FillT']);
    expect(warnings.join('\n')).toContain('1 definitions whose object_id is used in several databases');
  });
});

describe('an export that is wrong', () => {
  const refused = async (files: UploadedFile[]) => {
    const { catalog, problems, files: reports } = await readParquetCatalog(files);
    expect(catalog).toBeUndefined();
    return { text: problems.join('\n'), reports };
  };

  it('is told everything at once', async () => {
    const [objects] = await minimal();
    const { text, reports } = await refused([
      objects!,
      { ...objects!, name: 'again.parquet' },
      bytes('readme.parquet', '# not Parquet at all'),
      await parquet('other.parquet', 'SELECT 1 AS a, 2 AS b'),
      await parquet('near.parquet', "SELECT 1 AS object_id, 'x' AS object_name, 'U' AS object_type"),
    ]);
    expect(text).toContain('readme.parquet: It is not a Parquet file');
    expect(text).toContain('other.parquet: Its columns are those of none of the files');
    expect(text).toContain('near.parquet: It looks like objects but has no column schema_name');
    expect(text).toContain('a.parquet and again.parquet are both objects');
    expect(text).toContain('The file with the definitions is missing');
    expect(text).toContain('The file with the dependencies is missing');
    expect(reports.map(({ kind }) => kind)).toEqual(['objects', 'objects', 'unknown', 'unknown', 'unknown']);
  });

  it('may be empty, cut off, or only claim to be Parquet', async () => {
    const good = await minimal();
    const whole = readFileSync(good[0]!.path);
    const cut = whole.subarray(0, whole.length - 40);
    for (const content of ['', 'PAR1', 'PAR1PAR1', 'PAR1....PAR1', cut, Buffer.concat([cut, Buffer.from('PAR1')])]) {
      const { text } = await refused([bytes('broken.parquet', content), good[1]!, good[2]!]);
      expect(text).toMatch(/broken\.parquet: It is (not a Parquet file|damaged)/);
      expect(text).not.toContain(root);
    }
  });

  it('never costs more than itself, whatever byte is wrong', async () => {
    const good = await minimal();
    const whole = readFileSync(good[0]!.path);
    for (let at = 0; at < whole.length; at += 7) {
      const mutant = Buffer.from(whole);
      mutant[at] = mutant[at]! ^ 0xff;
      const answer = await readParquetCatalog([bytes('mutant.parquet', mutant), good[1]!, good[2]!]);
      expect(answer.catalog === undefined).toBe(answer.problems.length > 0);
    }
  });

  it('may use one object_id for two objects', async () => {
    const [, definitions, dependencies] = await minimal();
    const objects = await parquet('a.parquet', objectsSql.replace('(2,', '(1,'));
    expect((await refused([objects, definitions!, dependencies!])).text).toBe(
      'The object_id 1 is both dbo.Customer and dbo.LoadCustomer.',
    );
  });

  it('may have no objects at all', async () => {
    const [, definitions, dependencies] = await minimal();
    const objects = await parquet('a.parquet', `${objectsSql} WHERE false`);
    expect((await refused([objects, definitions!, dependencies!])).text).toContain('no objects');
  });

  it('is taken with warnings where only rows are odd', async () => {
    const { catalog, problems, warnings } = await readParquetCatalog([
      await parquet(
        'a.parquet',
        `${objectsSql} UNION ALL VALUES (4, 'dbo', NULL, 'U'), (NULL, 'dbo', 'x', 'U'), (5, 'dbo', 'PK', 'PRIMARY_KEY_CONSTRAINT'), (1, 'dbo', 'Customer', 'U')`,
      ),
      await parquet('b.parquet', `${definitionsSql} UNION ALL SELECT 99, 'CREATE' UNION ALL SELECT 3, NULL`),
      await parquet('c.parquet', `${dependenciesSql} UNION ALL SELECT 2, NULL UNION ALL SELECT 77, 1`),
    ]);
    expect(problems).toEqual([]);
    expect(catalog!.objects).toHaveLength(3);
    expect(warnings).toEqual([
      '2 objects without an id, a schema or a name were left out.',
      '1 objects of the type PRIMARY_KEY_CONSTRAINT, which hold no data were left out.',
      '1 repeated rows of objects were left out.',
      '1 definitions of objects that are not among the objects were left out.',
      '1 definitions without a text (encrypted modules) were left out.',
      '1 dependencies on objects that are not among the objects were left out.',
      '1 dependencies of objects that are not among the objects were left out.',
    ]);
  });

  it('may have columns of impossible types', async () => {
    const [, definitions, dependencies] = await minimal();
    const objects = await parquet(
      'a.parquet',
      `SELECT {'a': 1} AS object_id, [1, 2] AS schema_name, 'x' AS object_name, 'U' AS object_type`,
    );
    expect((await refused([objects, definitions!, dependencies!])).text).not.toBe('');
  });
});
