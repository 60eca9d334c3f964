import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Source } from '../text/source.ts';
import { factsOf } from './facts.ts';
import { parseScript } from './parse.ts';
import { depthLimit } from './parser.ts';
import { walk } from './walk.ts';

const parse = (sql: string) => parseScript(new Source('test.sql', sql));

describe('an error costs one statement', () => {
  it('inside a procedure, whose other statements stay', () => {
    const sql = `CREATE PROCEDURE p AS
BEGIN
  SELECT 1 FROM a
  UPDATE b SET = 2 WHERE
  INSERT INTO c SELECT * FROM d
END`;
    const source = new Source('test.sql', sql);
    const { script, diagnostics } = parseScript(source);
    expect(diagnostics).toHaveLength(1);
    expect(factsOf(source, script, diagnostics)[0]!.tables.map(([name]) => name)).toEqual(['a', 'c', 'd']);
  });

  it('and a condition that is broken still guards its statements', () => {
    const { script, diagnostics } = parse('IF @a = \nBEGIN SELECT 1 END\nELSE SELECT 2\nSELECT 3');
    expect(diagnostics).toHaveLength(1);
    expect(script.batches[0]!.statements.map((s) => s.kind)).toEqual(['IfStatement', 'SelectStatement']);
  });
});

describe('an error in a part of a statement costs that part', () => {
  const kindsAndTables = (sql: string) => {
    const source = new Source('test.sql', sql);
    const { script, diagnostics } = parseScript(source);
    const kinds = script.batches.flatMap(({ statements }) => statements.map(({ kind }) => kind));
    const tables = factsOf(source, script, diagnostics).flatMap((facts) => facts.tables.map(([name]) => name));
    return { kinds, tables, codes: diagnostics.map(({ code }) => code) };
  };

  it('a common table expression, behind whose end the statement goes on', () => {
    const sql = `WITH a AS (SELECT (1 + ) AS x
  FROM t), b AS (SELECT y FROM u)
SELECT x FROM a
UNION ALL
SELECT y FROM b`;
    expect(kindsAndTables(sql)).toEqual({ kinds: ['SelectStatement'], tables: ['u', 'a', 'b'], codes: ['HW1001'] });
  });

  it('a derived table, with ELSE and END at the begin of a line in it', () => {
    const sql = `SELECT d.x FROM (SELECT = CASE 1 WHEN 2 THEN 3
ELSE 4
END FROM t) AS d JOIN u ON u.x = d.x`;
    expect(kindsAndTables(sql)).toEqual({ kinds: ['SelectStatement'], tables: ['u'], codes: ['HW1001'] });
  });

  it.each([
    ['that is never closed', 'WITH a AS (SELECT (1 + AS x FROM t\nINSERT INTO u SELECT 1 FROM v', ['u', 'v']],
    ['behind whose end it stands', 'SELECT x FROM (SELECT 1 AS x) AS d = 2\nSELECT y FROM v', ['v']],
    ['with a semicolon in it', 'SELECT x FROM (SELECT (1 + ; SELECT y FROM v) AS d', ['v']],
  ])('and not a parenthesis %s', (_, sql, tables) => {
    expect(kindsAndTables(sql)).toMatchObject({ tables });
  });
});

describe('a reserved word beside a dot', () => {
  it.each([
    ['SELECT public.t.a, t.order FROM public.t', ['public.t']],
    ['INSERT INTO default.t SELECT s.a FROM temp.table AS s', ['default.t', 'temp.table']],
    ['UPDATE schema.t SET t.key = 1', ['schema.t']],
  ])('is a name, and refused: %s', (sql, tables) => {
    const source = new Source('test.sql', sql);
    const { script, diagnostics } = parseScript(source);
    expect(new Set(diagnostics.map(({ message }) => message))).toContain(
      'SQL Server refuses this: a reserved word is a name only between brackets.',
    );
    expect(factsOf(source, script, diagnostics)[0]!.tables.map(([name]) => name)).toEqual(tables);
  });

  it.each(['SELECT a. FROM t', 'SELECT a FROM t WHERE a. AND 1 = 1', 'SELECT a FROM select'])(
    'else it is none: %s',
    (sql) => {
      expect(parse(sql).diagnostics.map(({ code }) => code)).toContain('HW1001');
    },
  );
});

describe('nesting without end', () => {
  it.each([
    ['parentheses', `SELECT ${'('.repeat(100_000)}`],
    ['blocks', 'BEGIN '.repeat(100_000)],
    ['conditions', 'IF 1 = 1 '.repeat(100_000)],
    ['calls', `SELECT ${'f('.repeat(100_000)}`],
    ['derived tables', `SELECT 1 FROM ${'('.repeat(100_000)}`],
    ['escapes', `SELECT ${'{fn f('.repeat(50_000)}`],
  ])('of %s is reported once', (_, sql) => {
    const codes = parse(sql).diagnostics.map((d) => d.code);
    expect(codes.filter((code) => code === 'HW1006')).toHaveLength(1);
    // Each block above the limit lacks its END as well.
    expect(codes.length).toBeLessThanOrEqual(depthLimit + 1);
  });

  it('of operators is none: the tree is as deep as the text is long', () => {
    const sql = `SELECT 1${' + 1'.repeat(20_000)}`;
    const { script, diagnostics } = parse(sql);
    expect(diagnostics).toEqual([]);
    let nodes = 0;
    walk(script, () => nodes++);
    expect(nodes).toBeGreaterThan(40_000);
  });
});

describe('whatever the text', () => {
  const words =
    `SELECT FROM WHERE ( ) , . ; = + - * / ' " [ ] a b 1 @x #t INSERT INTO VALUES UPDATE SET DELETE MERGE USING ON WHEN
    MATCHED THEN BEGIN END IF ELSE WHILE CREATE ALTER DROP TABLE VIEW PROC AS WITH CASE GO EXEC DECLARE int NOT NULL AND OR
    IN EXISTS JOIN LEFT CROSS APPLY UNION ALL ORDER BY GROUP TOP CAST OVER /* */ -- : :: $( { } TRY CATCH RETURN GRANT TO`.split(
      /\s+/,
    );
  const soup = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '));

  it('nothing is thrown and every offset lies inside it', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const source = new Source('test.sql', text);
        const { script, diagnostics } = parseScript(source);
        for (const { start, end } of diagnostics) inside(source, start, end);
        for (const batch of script.batches) walk(batch, (node) => inside(source, node.start, node.end));
        factsOf(source, script, diagnostics);
      }),
      { seed: 20_261_124, numRuns: 2000 },
    );
  });

  const inside = ({ text }: Source, start: number, end: number) => {
    if (start < 0 || end < start || end > text.length) throw new Error(`[${start},${end}) of ${text.length}`);
  };
});
