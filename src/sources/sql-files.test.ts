import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSqlFiles, UnreadableFile } from './sql-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'headwater-sql-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

mkdirSync(join(folder, 'b'));
writeFileSync(join(folder, 'b', 'x.sql'), 'SELECT 1');
writeFileSync(join(folder, 'B.SQL'), Buffer.from("\ufeffSELECT N'ü'", 'utf16le'));
writeFileSync(join(folder, 'a.sql'), Buffer.from([0x2d, 0x2d, 0xfc]));
writeFileSync(join(folder, 'a.txt'), 'not SQL');

describe('.sql files', () => {
  it('of a folder come in ordinal order, named from the folder on', () => {
    const files = readSqlFiles([folder]);
    expect(files.map(({ file }) => file)).toEqual(['B.SQL', 'a.sql', 'b/x.sql']);
    expect(files.map(({ text }) => text.replace('\ufeff', ''))).toEqual(["SELECT N'ü'", '--ü', 'SELECT 1']);
    expect(files.map(({ bytes }) => bytes)).toEqual([24, 3, 8]);
  });

  it.each(['.', './', 'b/..'])('have the same names where the folder is given as %j', (path) => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      expect(readSqlFiles([path]).map(({ file }) => file)).toEqual(['B.SQL', 'a.sql', 'b/x.sql']);
    } finally {
      process.chdir(before);
    }
  });

  it('keep the path that was given for a file', () => {
    const path = join(folder, 'a.sql');
    expect(readSqlFiles([path]).map(({ file }) => file)).toEqual([path]);
  });

  it('may be links; one that leads nowhere is told, one to a folder is not followed', () => {
    const links = join(folder, 'b', 'links');
    mkdirSync(links);
    symlinkSync(join(folder, 'b', 'x.sql'), join(links, 'y.sql'));
    symlinkSync(folder, join(links, 'z.sql'));
    expect(readSqlFiles([links]).map(({ file, text }) => [file, text])).toEqual([['y.sql', 'SELECT 1']]);
    symlinkSync(join(folder, 'gone.sql'), join(links, 'a.sql'));
    expect(() => readSqlFiles([links])).toThrow(`${join(links, 'a.sql')} cannot be read: it does not exist.`);
    rmSync(links, { recursive: true });
  });

  it('that are not there are told in words', () => {
    const path = join(folder, 'gone.sql');
    let failed: unknown;
    try {
      readSqlFiles([path]);
    } catch (error) {
      failed = error;
    }
    expect(failed).toBeInstanceOf(UnreadableFile);
    expect((failed as Error).message).toBe(`${path} cannot be read: it does not exist.`);
  });
});
