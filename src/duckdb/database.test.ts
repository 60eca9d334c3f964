import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Database } from './database.ts';
import { DatabaseInUseError, DeadlineError } from './errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'headwater-duckdb-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a database', () => {
  it('binds parameters as what they are and answers plain values', async () => {
    const database = await Database.open();
    const row = await database.row(
      'SELECT ? AS text, typeof(?) AS small, typeof(?) AS big, 9007199254740993::BIGINT AS huge, 7::BIGINT AS seven, list_sum(?) AS total, len(?) AS names',
      ["it's", 5, 2 ** 40, [1, 2, 3], ['a', 'b']],
    );
    expect(row).toEqual({
      text: "it's",
      small: 'INTEGER',
      big: 'BIGINT',
      huge: '9007199254740993',
      seven: 7,
      total: 6,
      names: 2,
    });
    await database.close();
  });

  it('takes an empty list', async () => {
    const database = await Database.open();
    expect(await database.rows('SELECT 1 AS a WHERE 1 IN (SELECT unnest(?))', [[]])).toEqual([]);
    await database.close();
  });

  it('appends and streams', async () => {
    const database = await Database.open({ file: join(folder, 'rows.duckdb'), connections: 2 });
    await database.run('CREATE TABLE t (i INTEGER, s VARCHAR, ok BOOLEAN)');
    const appender = await database.appender('t');
    for (let i = 0; i < 10_000; i++) appender.append(i, i % 2 ? 'odd' : null, true);
    appender.close();
    let rows = 0;
    for await (const chunk of database.stream('SELECT * FROM t')) rows += chunk.length;
    expect(rows).toBe(10_000);
    await database.close();
  });

  it('frees the connection of a stream that is left early', async () => {
    const database = await Database.open();
    for await (const _ of database.stream('SELECT * FROM range(1000000)')) break;
    expect(await database.row('SELECT 1 AS one')).toEqual({ one: 1 });
    await database.close();
  });

  it('lets more queries wait than it has connections', async () => {
    const database = await Database.open({ connections: 2 });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => database.row('SELECT ? AS i', [i])));
    expect(answers.map((row) => row?.i)).toEqual(Array.from({ length: 20 }, (_, i) => i));
    await database.close();
    await expect(database.rows('SELECT 1')).rejects.toThrow('closed');
  });

  it('stops a query at its deadline and goes on working', async () => {
    const database = await Database.open();
    await expect(
      database.rows('SELECT sum(a.range * b.range) FROM range(10000000) a, range(100000) b', [], { deadline: 100 }),
    ).rejects.toThrow(DeadlineError);
    expect(await database.row('SELECT 1 AS one')).toEqual({ one: 1 });
    await database.close();
  });

  it('reaches only the folders it was given, and cannot be talked out of it', async () => {
    const database = await Database.open({ folders: [folder] });
    await database.run(`COPY (SELECT 1 AS a) TO '${join(folder, 'ok.csv')}'`);
    await expect(database.rows("SELECT * FROM read_text('/etc/passwd')")).rejects.toThrow('Permission');
    await expect(database.run('SET enable_external_access = true')).rejects.toThrow();
    await expect(database.run("INSTALL 'fts'")).rejects.toThrow();
    await database.close();
  });

  it('says which process holds a file', async () => {
    const file = join(folder, 'held.duckdb');
    const holder = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      `import { DuckDBInstance } from ${JSON.stringify(import.meta.resolve('@duckdb/node-api'))};
       globalThis.held = await DuckDBInstance.create(${JSON.stringify(file)}); console.log('held'); setInterval(() => {}, 1000);`,
    ]);
    await once(holder.stdout, 'data');
    const refused = await Database.open({ file }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DatabaseInUseError);
    expect((refused as DatabaseInUseError).pid).toBe(holder.pid);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    await (await Database.open({ file })).close();
  });
});
