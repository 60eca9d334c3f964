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

describe('exports of other tools', () => {
  it('may write text as bytes, times with an offset, and a byte-order mark', async () => {
    const { catalog, problems } = await readParquetCatalog([
      await parquet(
        'a.parquet',
        `SELECT 1 AS object_id, encode('dbo') AS schema_name, encode('Größe') AS object_name, encode('V ') AS object_type,
          '2026-01-02T03:04:05+02:00' AS create_date, 1700000000000000000 AS modify_date`,
      ),
      await parquet(
        'b.parquet',
        `SELECT 1 AS object_id, encode(chr(65279) || 'CREATE VIEW dbo.Größe' || chr(10) || 'AS SELECT 1 AS a') AS definition`,
      ),
      await parquet('c.parquet', `${dependenciesSql} WHERE false`),
    ]);
    expect(problems).toEqual([]);
    expect(catalog!.objects[0]).toMatchObject({
      schema: 'dbo',
      name: 'Größe',
      type: 'View',
      created: '2026-01-02T01:04:05Z',
      modified: undefined,
      definition: { text: 'CREATE VIEW dbo.Größe\nAS SELECT 1 AS a' },
    });
  });

  it('may bring the SQL along in the objects too', async () => {
    const [, definitions, dependencies] = await minimal();
    const objects = await parquet('a.parquet', `SELECT *, NULL::VARCHAR AS definition FROM (${objectsSql})`);
    const { catalog, problems, files } = await readParquetCatalog([definitions!, objects, dependencies!]);
    expect(problems).toEqual([]);
    expect(files.map(({ kind }) => kind)).toEqual(['definitions', 'objects', 'dependencies']);
    expect(catalog!.objects[1]!.definition?.text).toContain('LoadCustomer');
  });

  it('may give the referenced object by its name alone', async () => {
    const [objects, definitions] = await minimal();
    const dependencies = await parquet(
      'c.parquet',
      `SELECT * FROM (VALUES (2, NULL::INTEGER, 'DBO', 'customer', NULL), (2, NULL, NULL, 'Customer', NULL), (2, NULL, 'dbo', 'Customer', 'Elsewhere'))
        AS t(referencing_object_id, referenced_object_id, referenced_schema_name, referenced_entity_name, referenced_database_name)`,
    );
    const { catalog, warnings } = await readParquetCatalog([objects!, definitions!, dependencies]);
    expect(catalog!.declared).toEqual([
      { referencing: '2', referenced: '1' },
      { referencing: '2', referenced: { database: '', schema: '', name: 'Customer' } },
      { referencing: '2', referenced: { database: 'Elsewhere', schema: 'dbo', name: 'Customer' } },
    ]);
    expect(warnings).toEqual([]);
  });

  it('may repeat columns and definitions', async () => {
    const [objects, , dependencies] = await minimal();
    const { catalog, warnings } = await readParquetCatalog([
      objects!,
      await parquet('b.parquet', `${definitionsSql} UNION ALL ${definitionsSql} UNION ALL SELECT 2, 'something else'`),
      dependencies!,
      await parquet(
        'd.parquet',
        `SELECT * FROM (VALUES (1, 'a', 'int'), (1, 'a', 'int'), (1, 'b', 'int')) AS t(object_id, column_name, data_type)`,
      ),
    ]);
    expect(catalog!.objects[0]!.columns.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(catalog!.objects.map(({ columnsKnown }) => columnsKnown)).toEqual([true, false, false]);
    expect(catalog!.objects[1]!.definition!.text).toContain('LoadCustomer');
    expect(warnings).toEqual([
      '1 further definitions of objects that have one were left out.',
      '1 repeated columns were left out.',
    ]);
  });

  it('may list system objects, whose ids would be those of unresolved names', async () => {
    const [, definitions, dependencies] = await minimal();
    const objects = await parquet('a.parquet', `${objectsSql} UNION ALL VALUES (-385, 'sys', 'objects', 'V')`);
    const { catalog, warnings } = await readParquetCatalog([objects, definitions!, dependencies!]);
    expect(catalog!.objects).toHaveLength(3);
    expect(warnings).toEqual(['1 system objects (their object_id is negative) were left out.']);
  });

  it('may know any number of types, without a warning for each', async () => {
    const [, definitions, dependencies] = await minimal();
    const strange = `SELECT i + 100, 'dbo', 'x' || i, repeat('y', 1000 + i::INTEGER) || i FROM range(500) AS r(i)`;
    const objects = await parquet('a.parquet', `${objectsSql} UNION ALL ${strange}`);
    const { warnings } = await readParquetCatalog([objects, definitions!, dependencies!]);
    expect(warnings.length).toBeLessThan(25);
    expect(warnings.join('').length).toBeLessThan(5000);
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

describe('a dependency', () => {
  const named = async (rows: string) => {
    const { catalog } = await readParquetCatalog([
      await parquet(
        'a.parquet',
        `SELECT * FROM (VALUES (1, 'dbo', 'T', 'U', 'Sales'), (2, 'stg', 'P', 'P', 'Sales'))
          AS t(object_id, schema_name, object_name, object_type, database_name)`,
      ),
      await parquet('b.parquet', definitionsSql),
      await parquet(
        'c.parquet',
        `SELECT 2 AS referencing_object_id, NULL AS referenced_object_id, * FROM (VALUES ${rows})
          AS t(referenced_server_name, referenced_database_name, referenced_schema_name, referenced_entity_name)`,
      ),
    ]);
    return catalog!.declared.map(({ referenced }) => referenced);
  };

  it('on another server is none on what the own database calls the same', async () => {
    expect(await named(`('Far', 'Sales', 'dbo', 'T'), (NULL, 'Sales', 'dbo', 'T'), (NULL, NULL, 'dbo', 'T')`)).toEqual([
      { server: 'Far', database: 'Sales', schema: 'dbo', name: 'T' },
      '1',
      '1',
    ]);
  });

  it('without a schema is for the module to look up: its own schema comes before dbo', async () => {
    expect(await named(`(NULL, NULL, NULL, 'T')`)).toEqual([{ database: '', schema: '', name: 'T' }]);
  });
});

describe('objects that do not say in which database they are', () => {
  const databaseBy = async (rows: string) => {
    const { catalog } = await readParquetCatalog([
      await parquet(
        'a.parquet',
        `SELECT * FROM (VALUES (1, 'dbo', 'T', 'U', NULL), (2, 'dbo', 'P', 'P', NULL), (3, 'dbo', 'S', 'SN', '[dbo].[T]'))
          AS t(object_id, schema_name, object_name, object_type, base_object_name)`,
      ),
      await parquet('b.parquet', definitionsSql),
      await parquet(
        'c.parquet',
        `SELECT 2 AS referencing_object_id, * FROM (VALUES ${rows})
          AS t(referenced_object_id, referenced_database_name, referenced_schema_name, referenced_entity_name)`,
      ),
    ]);
    const names = new Set(catalog!.objects.map(({ database }) => database));
    expect([...names, catalog!.objects[2]!.base!.database]).toEqual([
      catalog!.defaultDatabase,
      catalog!.defaultDatabase,
    ]);
    return catalog!.defaultDatabase;
  };

  it('are in the one that SQL Server names for an object of theirs', async () => {
    expect(await databaseBy(`(1, 'Sales', 'dbo', 'T'), (NULL, 'Far', 'dbo', 'T'), (1, NULL, 'dbo', 'T')`)).toBe(
      'Sales',
    );
  });

  it('are nowhere where that is not said, or said in two ways', async () => {
    expect(await databaseBy(`(NULL, 'Far', 'dbo', 'T'), (1, NULL, 'dbo', 'T')`)).toBe('');
    expect(await databaseBy(`(1, 'Sales', 'dbo', 'T'), (1, 'Stage', 'dbo', 'T')`)).toBe('');
  });
});

describe('a logged query', () => {
  const databasesOf = async (database: string) => {
    const { catalog } = await readParquetCatalog([
      await parquet(
        'a.parquet',
        `SELECT 1 AS object_id, 'dbo' AS schema_name, 'T' AS object_name, 'U' AS object_type, ${database} AS database_name`,
      ),
      await parquet('b.parquet', definitionsSql),
      await parquet('c.parquet', dependenciesSql),
      await parquet(
        'd.parquet',
        `SELECT 'SELECT 1' AS command_text, database_name FROM (VALUES ('SALES'), ('Far'), (NULL)) AS t(database_name)`,
      ),
    ]);
    return catalog!.queries.map((query) => query.database);
  };

  it('ran in the database that its row names, spelled as the objects spell it', async () => {
    expect(await databasesOf(`'Sales'`)).toEqual(['Sales', 'Far', undefined]);
  });

  it('is about the objects, where those do not say in which database they are', async () => {
    expect(await databasesOf('NULL')).toEqual([undefined, undefined, undefined]);
  });
});

describe('a definition', () => {
  it('goes to no object of another database that happens to have its id', async () => {
    const { catalog, warnings } = await readParquetCatalog([
      await parquet(
        'a.parquet',
        `SELECT * FROM (VALUES (1, 'dbo', 'P', 'P', 'Sales'), (2, 'dbo', 'Q', 'P', 'Stage'))
          AS t(object_id, schema_name, object_name, object_type, database_name)`,
      ),
      await parquet(
        'b.parquet',
        `SELECT 1 AS object_id, 'CREATE PROC dbo.R AS' AS definition, 'Stage' AS database_name`,
      ),
      await parquet('c.parquet', `${dependenciesSql} WHERE false`),
    ]);
    expect(catalog!.objects.map(({ definition }) => definition)).toEqual([undefined, undefined]);
    expect(warnings).toEqual(['1 definitions of objects that are not among the objects were left out.']);
  });
});

describe('a case-sensitive database', () => {
  const none = `${dependenciesSql} WHERE false`;
  const read = async (objects: string, columns?: string) =>
    readParquetCatalog([
      await parquet(
        'a.parquet',
        `SELECT * FROM (VALUES ${objects}) AS t(object_id, schema_name, object_name, object_type)`,
      ),
      await parquet('b.parquet', `${definitionsSql} WHERE false`),
      await parquet('c.parquet', none),
      ...(columns
        ? [
            await parquet(
              'd.parquet',
              `SELECT 1 AS object_id, 'dbo' AS schema_name, 'T' AS table_name, unnest([${columns}]) AS column_name, 'int' AS data_type`,
            ),
          ]
        : []),
    ]);

  it.each([
    ['objects', "(1, 'dbo', 'Orders', 'U'), (2, 'dbo', 'ORDERS', 'U')", undefined, 'dbo.Orders and dbo.ORDERS'],
    ['columns', "(1, 'dbo', 'T', 'U')", "'Id', 'x', 'id'", 'dbo.T.Id and dbo.T.id'],
  ])('shows in %s that differ only in case, and says so', async (_, objects, columns, pair) => {
    const { catalog, warnings } = await read(objects, columns);
    expect(catalog!.collation).toEqual({ caseSensitive: true });
    expect(warnings).toEqual([`${pair} differ only in case, so all names are compared with their case.`]);
  });

  it('does not show in a type that is called like a table, nor in another schema', async () => {
    const { catalog, warnings } = await read(
      "(1, 'dbo', 'T', 'U'), (2, 'dbo', 't', 'TT'), (3, 'rpt', 't', 'U')",
      "'a', 'b'",
    );
    expect([catalog!.collation, warnings]).toEqual([{ caseSensitive: false }, []]);
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
    for (let at = 0; at < whole.length; at += 17) {
      const mutant = Buffer.from(whole);
      mutant[at] = mutant[at]! ^ 0xff;
      const answer = await readParquetCatalog([bytes('mutant.parquet', mutant), good[1]!, good[2]!]);
      expect(answer.catalog === undefined).toBe(answer.problems.length > 0);
    }
  });

  it('may claim two billion rows in a few bytes', async () => {
    const [objects, definitions] = await minimal();
    const claim = bytes('claim.parquet', claimingRows(2_000_000_000, 'referencing_object_id', 'referenced_object_id'));
    const { text, reports } = await refused([objects!, definitions!, claim]);
    expect(text).toBe('claim.parquet: It says that it has 2000000000 rows; more than 20000000 are not read.');
    expect(reports[2]).toMatchObject({ kind: 'dependencies', rows: 2_000_000_000 });
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
      await parquet(
        'b.parquet',
        `${definitionsSql} UNION ALL SELECT 99, 'CREATE' UNION ALL SELECT 3, NULL UNION ALL SELECT 3, ' '`,
      ),
      await parquet('c.parquet', `${dependenciesSql} UNION ALL SELECT 2, NULL UNION ALL SELECT 77, 1`),
    ]);
    expect(problems).toEqual([]);
    expect(catalog!.objects).toHaveLength(3);
    expect(warnings).toEqual([
      '2 objects without an id, a schema or a name were left out.',
      '1 objects of the type PRIMARY_KEY_CONSTRAINT, which hold no data were left out.',
      '1 repeated rows of objects were left out.',
      '1 definitions of objects that are not among the objects were left out.',
      '2 definitions without a text (encrypted modules) were left out.',
      '1 dependencies on objects that are not among the objects and have no name were left out.',
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

/**
 * A Parquet file of text columns without a row, whose footer (Thrift's compact protocol) claims some.
 * https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift
 */
function claimingRows(rows: number, ...columns: string[]): Buffer {
  const text = (value: string) => [value.length, ...Buffer.from(value)];
  const number = (value: number) => {
    const out: number[] = [];
    let rest = BigInt(value) * 2n;
    for (; rest > 127n; rest >>= 7n) out.push(Number(rest & 127n) | 128);
    return [...out, Number(rest)];
  };
  const element = (name: string) => [
    0x15,
    ...number(6),
    0x25,
    ...number(1),
    0x18,
    ...text(name),
    0x25,
    ...number(0),
    0,
  ];
  const root = [0x48, ...text('schema'), 0x15, ...number(columns.length), 0];
  const schema = [0x19, ((columns.length + 1) << 4) | 0x0c, ...root, ...columns.flatMap(element)];
  const footer = Buffer.from([0x15, ...number(1), ...schema, 0x16, ...number(rows), 0x19, 0x0c, 0]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(footer.length);
  return Buffer.concat([Buffer.from('PAR1'), footer, length, Buffer.from('PAR1')]);
}
