import { describe, expect, it } from 'vitest';
import { normalisedText, statementKey } from './normalised-text.ts';

describe('the normalised text of a query', () => {
  it('is the same for two runs that differ in constants, blanks, comments and case', () => {
    const one = "INSERT INTO dbo.T (a) VALUES (1, 'x''y') -- first\n";
    const two = "insert  into dbo.T\n(a) values (27.5, N'z') /* second */";
    expect(normalisedText(one)).toBe('insert into dbo.t (a) values (?, ?)');
    expect(normalisedText(two)).toBe('insert into dbo.t (a) values (?, ?)');
  });

  it('keeps digits that belong to a name', () => {
    expect(normalisedText('SELECT a1 FROM t2 WHERE x = 3')).toBe('select a1 from t2 where x = ?');
  });

  it('keeps quoted names, and ends where they are never closed', () => {
    expect(normalisedText('DELETE FROM [Order Lines]')).toBe('delete from [order lines]');
    expect(normalisedText("DELETE FROM [Order WHERE x = 'y")).toBe("delete from [order where x = 'y");
    expect(normalisedText("SELECT 'never closed")).toBe('select ?');
  });

  it('looks into a literal that is SQL itself', () => {
    const call = (table: string, value: number) =>
      normalisedText(`exec sp_executesql N'insert into ${table} values (@p, ''x'')', N'@p int', @p = ${value}`);
    expect(call('dbo.A', 1)).toBe("exec sp_executesql 'insert into dbo.a values (@p, ?)', ?, @p = ?");
    expect(call('dbo.A', 2)).toBe(call('dbo.A', 1));
    expect(call('dbo.B', 1)).not.toBe(call('dbo.A', 1));
  });

  it('ends a comment in a comment where both end', () => {
    expect(normalisedText('SELECT /* a /* b */ c */ 1')).toBe('select ?');
  });
});

describe('the key of a statement', () => {
  it('is the same for the text in a module and the text in the log', () => {
    expect(statementKey('DELETE FROM dbo.T WHERE d < @From;')).toBe(
      statementKey("delete from dbo.T\n where d < '2026-03-01'"),
    );
    expect(statementKey('DELETE FROM dbo.T')).not.toBe(statementKey('DELETE FROM dbo.U'));
  });
});
