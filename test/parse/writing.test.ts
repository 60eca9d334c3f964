import { describe, expect, it } from 'vitest';
import { parseScript } from '../../src/parse/parse.ts';
import { decodeText, Source } from '../../src/text/source.ts';
import { reading } from './reading.ts';

describe('names in any writing', () => {
  it.each([
    ['SELECT Größe FROM Таблица', ['Таблица']],
    ['SELECT 名前 FROM 顧客.注文', ['顧客.注文']],
    ['SELECT a FROM 𠮷野.𝕏 AS 𠮷', ['𠮷野.𝕏']],
    ['SELECT a FROM [💾 files]..[t]', ['[💾 files]..t']],
    ['SELECT [a]]b], "c""d" FROM [x y]..[t]', ['[x y]..t']],
    ['SELECT a FROM srv.db.dbo.t, db..t, ..t, #t, ##t', ['srv.db.dbo.t', 'db..t', '..t', '#t', '##t']],
    ['SELECT a FROM t$1, _t, t#1, t@1', ['t$1', '_t', 't#1', 't@1']],
  ])('%s', (sql, tables) => {
    expect(reading(sql)).toMatchObject({ codes: [], tables });
  });

  it('are no longer than 128 characters and not empty', () => {
    expect(reading(`SELECT 1 AS ${'a'.repeat(128)}`).codes).toEqual([]);
    expect(reading(`SELECT 1 AS ${'a'.repeat(129)}`).codes).toEqual(['HW1010']);
    expect(reading('SELECT 1 AS []').codes).toEqual(['HW1010']);
  });
});

describe('strings and comments', () => {
  it.each([
    ["SELECT N'a''b', 'c\n d', 0xAB\\\nCD, $12.5, -$ 10.5, .10, 1e5, 1.e-3, 5."],
    ['/* a /* nested */ comment */ SELECT 1 -- and /* this'],
    ["SELECT '/* no comment', '-- nor this'"],
    ['SET QUOTED_IDENTIFIER OFF PRINT "it\'s text" + "and ""this"""'],
  ])('%s', (sql) => {
    expect(reading(sql).codes).toEqual([]);
  });

  it('"…" is a name, and a string while QUOTED_IDENTIFIER is off', () => {
    const kinds = (sql: string) => {
      const found: string[] = [];
      const visit = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        if ('kind' in value && (value.kind === 'ColumnReference' || value.kind === 'Literal')) found.push(value.kind);
        for (const inner of Object.values(value)) visit(inner);
      };
      visit(parseScript(new Source('t.sql', sql)).script);
      return found;
    };
    expect(kinds('SELECT "a"')).toEqual(['ColumnReference']);
    expect(kinds('SET QUOTED_IDENTIFIER OFF SELECT "a"')).toEqual(['Literal']);
    expect(kinds('SET QUOTED_IDENTIFIER OFF SET QUOTED_IDENTIFIER ON SELECT "a"')).toEqual(['ColumnReference']);
  });

  it('a string, name or comment that never ends is reported where it begins', () => {
    for (const [sql, code] of [
      ["SELECT 'a", 'HW1003'],
      ['/* a /* b */', 'HW1004'],
      ['SELECT [a', 'HW1005'],
    ] as const) {
      const { diagnostics } = parseScript(new Source('t.sql', sql));
      expect(diagnostics[0]).toMatchObject({ code, start: sql.search(/['/[]/) });
    }
  });
});

describe('UTF-16 files', () => {
  const sql = 'SELECT 名前 FROM dbo.Заказы';
  const units = Uint16Array.from(sql, (c) => c.charCodeAt(0));
  const little = new Uint8Array(units.buffer);
  const big = little.slice();
  for (let i = 0; i < big.length; i += 2) [big[i], big[i + 1]] = [big[i + 1]!, big[i]!];

  it.each([
    ['little endian with its mark', new Uint8Array([0xff, 0xfe, ...little])],
    ['big endian with its mark', new Uint8Array([0xfe, 0xff, ...big])],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(sql)])],
  ])('%s: offsets count from behind the mark', (_, bytes) => {
    const source = new Source('t.sql', decodeText(bytes));
    expect(source.text).toBe(sql);
    expect(parseScript(source).diagnostics).toEqual([]);
  });
});
