import { describe, expect, it, vi } from 'vitest';
import { Source } from '../../text/source.ts';
import { Match } from '../notation/match.ts';
import { parseScript } from '../parse.ts';

/** The statements of a script, each as it is written, and what is wrong with it. */
function read(text: string) {
  const source = new Source('test.sql', text);
  const { script, diagnostics } = parseScript(source);
  const statements = script.batches.flatMap((batch) => batch.statements);
  return { texts: statements.map((s) => source.slice(s)), statements, messages: diagnostics.map((d) => d.message) };
}

describe('administrative statements', () => {
  it.each([
    [['GRANT SELECT (a, b), EXECUTE ON OBJECT::dbo.T TO r WITH GRANT OPTION', 'DENY CREATE TABLE TO u']],
    [
      [
        "CREATE LOGIN l WITH PASSWORD = N'x' MUST_CHANGE, CHECK_EXPIRATION = ON",
        'CREATE USER u FOR LOGIN l',
        'PRINT 1',
      ],
    ],
    [["BACKUP DATABASE d TO DISK = N'a.bak' WITH INIT, STATS = 10", 'WITH c AS (SELECT 1 AS x) SELECT x FROM c']],
    [['ALTER DATABASE CURRENT SET RECOVERY SIMPLE, AUTO_CLOSE OFF', 'CHECKPOINT', 'EXEC dbo.p']],
    [['CREATE UNIQUE CLUSTERED INDEX i ON dbo.T (a DESC, b) WITH (FILLFACTOR = 90) ON ps (a)', 'SELECT 1']],
    [['CREATE INDEX i ON T (a) INCLUDE (b) WHERE a > 0 AND b IS NOT NULL', 'UPDATE STATISTICS T i WITH FULLSCAN']],
    [['ALTER INDEX ALL ON T REBUILD PARTITION = 3 WITH (ONLINE = ON)', 'DROP INDEX i ON T, T.j']],
    [["DBCC CHECKIDENT ('dbo.T', RESEED, 0) WITH NO_INFOMSGS", 'DISABLE TRIGGER t ON dbo.T', 'REVERT']],
    [['OPEN SYMMETRIC KEY k DECRYPTION BY CERTIFICATE c', 'CLOSE ALL SYMMETRIC KEYS']],
    [
      [
        'CREATE EVENT SESSION s ON SERVER ADD EVENT a.b (ACTION (a.c) WHERE (x.equal_boolean([a].[d], (0)) AND e >= (10)))',
        'SELECT 1',
      ],
    ],
    [['GRANT CONNECT REPLICATION, MERGE ON DATABASE::d TO r', 'REVOKE SELECT, REPLICATION FROM r']],
    [['CREATE PARTITION FUNCTION f (int) AS RANGE LEFT FOR VALUES ()', 'GRANT ALTER ANY AVAILABILITY GROUP TO r']],
    [["CREATE DIAGNOSTICS SESSION d AS N'<Session/>'", 'SET AUTOCOMMIT OFF', 'DROP DIAGNOSTICS SESSION d']],
    [['DBCC SHRINKLOG (SIZE = 100 MB)', 'DBCC FREEPROCCACHE (COMPUTE)', "DBCC FREESYSTEMCACHE ('ALL', DEFAULT)"]],
    [
      [
        'ALTER DATABASE d ADD SECONDARY ON SERVER s WITH (ALLOW_CONNECTIONS = ALL)',
        "ALTER DATABASE d MODIFY BACKUP_STORAGE_REDUNDANCY = 'ZONE'",
      ],
    ],
    [
      [
        'ALTER DATABASE d SET SUSPEND_FOR_SNAPSHOT_BACKUP = ON (MODE = COPY_ONLY)',
        "BACKUP GROUP d, e TO DISK = 'a.bkm' WITH METADATA_ONLY",
        "BACKUP SERVER TO DISK = 'a.bkm' WITH METADATA_ONLY",
        'ALTER DATABASE d FOR SECONDARY SET QUERY_STORE = ON (OPERATION_MODE = READ_WRITE)',
        'ALTER DATABASE d SET TIMESTAMP = CURRENT_TIMESTAMP',
        'ALTER DATABASE d SET DATA_LAKE_LOG_PUBLISHING = PAUSED',
      ],
    ],
    [
      [
        "BACKUP SYMMETRIC KEY k TO URL = 'a' ENCRYPTION BY PASSWORD = 'b'",
        "CREATE CERTIFICATE c FROM FILE = 'a.pfx' WITH FORMAT = 'PFX', PRIVATE KEY (DECRYPTION BY PASSWORD = 'b')",
        'DBCC SHRINKDATABASE (d) WITH WAIT_AT_LOW_PRIORITY (ABORT_AFTER_WAIT = SELF)',
        'ALTER SERVER CONFIGURATION SET HARDWARE_OFFLOAD = ON (ACCELERATOR = QAT)',
        'GRANT DROP ANY DATABASE EVENT SESSION TO r',
      ],
    ],
    [['CREATE SECURITY POLICY s ADD FILTER PREDICATE dbo.f(a) ON dbo.T WITH (STATE = ON)', 'SELECT 1']],
  ])('end where their clauses end: %j', (texts) => {
    const script = read(texts.join('\n'));
    expect(script.messages).toEqual([]);
    expect(script.texts).toEqual(texts);
  });

  it.each([
    ['GRANT SELECT ON dbo.T r', 'Expected ( or TO here, found r.'],
    ['GRANT GRANT SELECT TO r', 'Expected a permission here, found GRANT.'],
    ['CREATE INDEX i ON T (a,)', 'Expected a column here, found ).'],
    ['BACKUP DATABASE d TO DISK = ', 'Expected a string or a variable here, found the end of the text.'],
    ['ALTER DATABASE d SET RECOVERY', 'Expected FULL, BULK_LOGGED, SIMPLE or = here, found the end of the text.'],
  ])('say what is missing: %s', (text, message) => {
    expect(read(text).messages).toEqual([message]);
  });

  it('keep the table and the filter of an index', () => {
    const source = 'CREATE INDEX i ON dbo.T (a) WHERE b > 1';
    expect(read(source).statements).toMatchObject([
      { kind: 'IndexStatement', words: 'CREATE INDEX', table: { start: 18, end: 23 }, expressions: [{ start: 34 }] },
    ]);
  });

  it('read each further option in the same number of steps', () => {
    const steps = (options: number) => {
      const accept = vi.spyOn(Match.prototype, 'accept');
      expect(read(`ALTER DATABASE d SET ${'AUTO_CLOSE ON, '.repeat(options)} AUTO_CLOSE`).messages).toHaveLength(1);
      const { length } = accept.mock.calls;
      accept.mockRestore();
      return length;
    };
    const [some, more, most] = [steps(100), steps(200), steps(1000)];
    expect(more - some).toBeGreaterThan(100);
    expect(most - more).toBe(8 * (more - some));
  });

  it('survive brackets nested without end', () => {
    const text = `CREATE EVENT SESSION s ON SERVER ADD EVENT a.b (WHERE ${'('.repeat(100_000)}`;
    expect(read(text).messages[0]).toContain('Nesting is deeper');
  });
});
