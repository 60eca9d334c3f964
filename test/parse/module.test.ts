import { describe, expect, it } from 'vitest';
import { reading } from './reading.ts';

describe('several modules in one batch, as people write them', () => {
  it.each([
    ['CREATE PROC p AS SELECT 1 CREATE PROC q AS SELECT 2', ['CreateProcedure', 'Select', 'CreateProcedure', 'Select']],
    ['CREATE VIEW v AS SELECT 1 AS a CREATE VIEW w AS SELECT 2 AS a', ['CreateView', 'Select', 'CreateView', 'Select']],
    ['DROP VIEW IF EXISTS v CREATE VIEW v AS SELECT 1 AS a', ['Drop', 'CreateView', 'Select']],
    ['CREATE SCHEMA s; CREATE PROC s.p AS SELECT 1', ['CreateSchema', 'CreateProcedure', 'Select']],
  ])('are modules of their own, with a warning: %s', (sql, kinds) => {
    expect(reading(sql)).toMatchObject({ codes: ['HW1008'], kinds });
  });

  it('but nothing else follows a view or function, and no module stands in another', () => {
    expect(reading('CREATE VIEW v AS SELECT 1 AS a; SELECT 2').codes).toEqual(['HW1010']);
    expect(reading('CREATE PROC p AS BEGIN CREATE VIEW v AS SELECT 1 AS a END').codes).toEqual(['HW1010']);
  });
});

// Each of these is broken in its own way; what stands before and behind it is read all the same.
const broken = [
  'UPDATE b SET = 2 WHERE',
  'SELECT FROM',
  'SELECT a,, b FROM t',
  'INSERT INTO b (x, VALUES (1)',
  'DELETE FROM b WHERE x = = 1',
  'MERGE b USING s WHEN MATCHED THEN DELETE;',
  'EXEC @r = ',
  'DECLARE @x',
  'SET @x',
  'IF @x = PRINT 1',
  'CREATE TABLE #x (a int b int)',
  'ALTER TABLE b ADD',
  'DROP TABLE',
  'TRUNCATE b',
  'FETCH NEXT FROM',
  'GRANT SELECT ON TO x',
  "RAISERROR ('x')",
  'SELECT (1 + 2 FROM b',
  'SELECT * FROM OPENJSON(',
  'blah blah',
];

describe('one broken statement costs itself only', () => {
  it.each(broken)('%s', (statement) => {
    const sql = `CREATE PROCEDURE dbo.p AS
BEGIN
  SELECT 1 FROM before_it
  ${statement}
  INSERT INTO behind_it SELECT a FROM source_of_it
END`;
    const { codes, tables, kinds } = reading(sql);
    expect(codes).toHaveLength(1);
    expect(kinds.slice(0, 2)).toEqual(['CreateProcedure', 'Block']);
    expect(tables).toEqual(expect.arrayContaining(['before_it', 'behind_it', 'source_of_it']));
  });

  it.each(['RENAME OBJECT a TO b', "COPY INTO t FROM 'x'", 'SEND ON CONVERSATION @h', 'RECEIVE a FROM q', 'THROW'])(
    'also before a word that is not reserved: %s',
    (behind) => {
      const { codes, statements } = reading(`UPDATE t SET = 1\n${behind}`);
      expect(codes).toEqual(['HW1001']);
      expect(statements).toEqual([behind]);
    },
  );

  it('a broken header keeps the body', () => {
    const { codes, tables } = reading('CREATE PROCEDURE dbo.p @a AS\nSELECT 1 FROM t\nSELECT 2 FROM u');
    expect(codes).toHaveLength(1);
    expect(tables).toEqual(['t', 'u']);
  });

  it('a broken condition keeps what it guards', () => {
    const { codes, tables } = reading('WHILE @a < \nBEGIN SELECT 1 FROM t END\nSELECT 2 FROM u');
    expect(codes).toHaveLength(1);
    expect(tables).toEqual(['t', 'u']);
  });

  it('an END too many costs itself', () => {
    const { codes, tables } = reading('CREATE PROC p AS\nBEGIN SELECT 1 FROM t END\nEND\nSELECT 2 FROM u');
    expect(codes).toHaveLength(1);
    expect(tables).toEqual(['t', 'u']);
  });
});
