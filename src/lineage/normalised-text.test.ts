import { describe, expect, it } from 'vitest';
import { normalisedText } from './normalised-text.ts';

describe('the normalised text of a query', () => {
  it('is the same for two runs that differ in constants, blanks, comments and case', () => {
    const one = "INSERT INTO dbo.T (a) VALUES (1, 'x''y') -- first\n";
    const two = "insert  into dbo.T\n(a) values (27.5, N'z') /* second */";
    expect(normalisedText(one)).toBe('insert into dbo.t (a) values (?, ?)');
    expect(normalisedText(two)).toBe('insert into dbo.t (a) values (?, n?)');
  });

  it('keeps digits that belong to a name', () => {
    expect(normalisedText('SELECT a1 FROM t2 WHERE x = 3')).toBe('select a1 from t2 where x = ?');
  });

  it('keeps quoted names, and ends where they are never closed', () => {
    expect(normalisedText('DELETE FROM [Order Lines]')).toBe('delete from [order lines]');
    expect(normalisedText("DELETE FROM [Order WHERE x = 'y")).toBe("delete from [order where x = 'y");
    expect(normalisedText("SELECT 'never closed")).toBe('select ?');
  });
});
