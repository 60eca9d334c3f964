import { expect, it } from 'vitest';
import { isOrdinary, plainName } from './name.ts';

it('writes one name one way, whatever its quoting and case', () => {
  expect(plainName('[A b]."C".d')).toBe('a b.c.d');
  expect(plainName('[x]]y].[Z.z]')).toBe('x]y.z.z');
  expect(plainName('Sales..Orders')).toBe('sales..orders');
  expect(plainName('T')).toBe('t');
});

it('tells system and temp objects from those of the project', () => {
  expect(['dbo.t', 'sales.dbo.t', 'dbo.spt', 'system.t'].filter((name) => !isOrdinary(name))).toEqual([]);
  const others = ['sys.tables', 'db.sys.tables', 'dbo.sp_who', 'xp_cmdshell', 'msdb.dbo.jobs', 'dbo.#t', '@t', 'a.@t'];
  expect(others.filter(isOrdinary)).toEqual([]);
});
