import { describe, expect, it } from 'vitest';
import { reading } from './reading.ts';

describe('sqlcmd', () => {
  it('lines of directives are left out, each with a warning', () => {
    const sql = ':setvar Db Sales oops\n:r .\\other.sql\n!!dir\n  :on error exit\nSELECT 1';
    expect(reading(sql)).toMatchObject({ codes: ['HW1009', 'HW1009', 'HW1009', 'HW1009'], statements: ['SELECT 1'] });
  });

  it.each([
    [':setvar Db Sales\nSELECT a FROM [$(db)].dbo.t', 'Sales.dbo.t'],
    ['  :SetVar Db "The ""old"" sales" \r\nGO\r\nSELECT a FROM [$(Db)].dbo.t', '[The "old" sales].dbo.t'],
    [':setvar Db Sales\n:setvar Db Stock\nSELECT a FROM $(Db).dbo.t', 'Stock.dbo.t'],
    [':setvar Db Sales\n:setvar Db\nSELECT a FROM [$(Db)].dbo.t', '[$(Db)].dbo.t'],
    [':setvar Db Sales\n:setvar Old $(Db)_old\nSELECT a FROM $(Old).dbo.t', 'Sales_old.dbo.t'],
    [':setvar Db $(Db)\nSELECT a FROM [$(Db)].dbo.t', '[$(Db)].dbo.t'],
    ['SELECT a FROM [$(Db)].dbo.t\nGO\n:setvar Db Sales', '[$(Db)].dbo.t'],
    ['/* /* */\n:setvar Db Old\n*/\nSELECT a FROM [$(Db)].dbo.t', '[$(Db)].dbo.t'],
    [':setvar Db Sales\r-- a comment\r:setvar Db Stock\rSELECT a FROM [$(Db)].dbo.t', 'Stock.dbo.t'],
    [':setvar Db Sales\n--\nSELECT a FROM [$(Db)].dbo.t -- :setvar', 'Sales.dbo.t'],
    [":setvar Db Sales\nPRINT '\n:setvar Db Old\n'\nSELECT a FROM [$(Db)].dbo.t", 'Sales.dbo.t'],
  ])('a line sets a variable from there on: %j', (sql, table) => {
    expect(reading(sql)).toMatchObject({ codes: [], tables: [table] });
  });

  it.each([
    [':setvar Db Stock\nSELECT a FROM [$(Db)].dbo.t', ['Stock.dbo.t']],
    ['SELECT a FROM [$(Db)].dbo.t\nGO\n:setvar Db Stock\nSELECT a FROM [$(Db)].dbo.t', ['Sales.dbo.t', 'Stock.dbo.t']],
    [':setvar Db\nSELECT a FROM [$(Db)].dbo.t', ['[$(Db)].dbo.t']],
    [':setvar Db $(Db)_old\nSELECT a FROM [$(Db)].dbo.t', ['Sales_old.dbo.t']],
  ])('the value of a line goes before the one that is given, from there on: %j', (sql, tables) => {
    expect(reading(sql, new Map([['DB', 'Sales']]))).toMatchObject({ codes: [], tables });
  });

  it('a colon or exclamation mark inside a statement is no directive', () => {
    expect(reading('again: SELECT a\nFROM t WHERE a !=\n1').codes).toEqual([]);
    expect(reading("SELECT '\n:r not.sql\n'").codes).toEqual([]);
  });

  it.each([
    ['SELECT a FROM [$(Db)].dbo.t', 'Sales.dbo.t'],
    ['SELECT a FROM $(Db).dbo.t', 'Sales.dbo.t'],
    ['SELECT a FROM dbo.$(Prefix)Orders', 'dbo.x_Orders'],
    ['SELECT a FROM dbo.Orders$(Suffix)', 'dbo.Orders_old'],
    ['SELECT a FROM [$(Unknown)].dbo.t', '[$(Unknown)].dbo.t'],
  ])('variables have their values in names: %s', (sql, table) => {
    const variables = new Map([
      ['DB', 'Sales'],
      ['PREFIX', 'x_'],
      ['SUFFIX', '_old'],
    ]);
    expect(reading(sql, variables)).toMatchObject({ codes: [], tables: [table] });
  });

  it('variables stand for text in many places', () => {
    expect(reading("USE [$(Db)]\nSELECT TOP ($(n)) '$(x)', $(col) FROM t WHERE a = $(v)").codes).toEqual([]);
  });
});

describe('GO', () => {
  it.each([
    ['SELECT 1\nGO\nSELECT 2', 2],
    ['SELECT 1\n  go 5 -- again\nSELECT 2', 2],
    ['SELECT 1\nGO;\nSELECT 2', 2],
    ["SELECT 'a\nGO\nb'", 1],
    ['SELECT goes FROM t', 1],
    ['SELECT a GO\nFROM t', 1],
    ['SELECT 1\rGO\rSELECT 2\r\n go\r\r\nSELECT 3', 3],
    ['SELECT 1\r-- GO\rSELECT 2', 1],
  ])('%j', (sql, batches) => {
    expect(reading(sql)).toMatchObject({ codes: [], batches });
  });
});
