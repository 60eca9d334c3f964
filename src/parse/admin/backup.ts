import type { Family } from './family.ts';

const devices = '<devices> [ <mirror> ... ] [ WITH <option> ,... ]';
// Without a device the options alone: `BACKUP LOG d WITH TRUNCATE_ONLY` of old empties the log and writes nothing.
const target = `[ TO <devices> [ <mirror> ... ] ] [ WITH <option> ,... ]`;
const backup = `<databaseName> [ <files> ] ${target}`;
const backupLog = `<databaseName> ${target}`;
const restore = '<databaseName> [ <files> ] [ FROM <restoreSource> ] [ WITH <option> ,... ]';
const restoreFrom = 'FROM <devices> [ WITH <option> ,... ]';

/**
 * BACKUP and RESTORE; DUMP and LOAD are their names of old.
 * https://learn.microsoft.com/sql/t-sql/statements/backup-transact-sql
 * https://learn.microsoft.com/sql/t-sql/statements/restore-statements-transact-sql
 */
export const backups: Family = {
  node: 'OtherStatement',
  syntaxes: {
    'BACKUP DATABASE': backup,
    'BACKUP GROUP': `<databaseName> ,... TO ${devices}`,
    'BACKUP SERVER': `TO ${devices}`,
    'BACKUP LOG': backupLog,
    'BACKUP TRAN': backupLog,
    'BACKUP TRANSACTION': backupLog,
    'DUMP DATABASE': backup,
    'DUMP LOG': backupLog,
    'DUMP TRAN': backupLog,
    'DUMP TRANSACTION': backupLog,
    'RESTORE DATABASE': restore,
    'RESTORE LOG': restore,
    'RESTORE TRAN': restore,
    'RESTORE TRANSACTION': restore,
    'LOAD DATABASE': restore,
    'LOAD LOG': restore,
    'LOAD TRAN': restore,
    'LOAD TRANSACTION': restore,
    'RESTORE FILELISTONLY': restoreFrom,
    'RESTORE HEADERONLY': restoreFrom,
    'RESTORE LABELONLY': restoreFrom,
    'RESTORE REWINDONLY': restoreFrom,
    'RESTORE VERIFYONLY': restoreFrom,
    'LOAD FILELISTONLY': restoreFrom,
    'LOAD HEADERONLY': restoreFrom,
    'LOAD LABELONLY': restoreFrom,
    'LOAD REWINDONLY': restoreFrom,
    'LOAD VERIFYONLY': restoreFrom,
  },
  rules: {
    databaseName: 'name | variable',
    files: '<file> ,...',
    file: `{ FILE | FILEGROUP } = <fileName> | READ_WRITE_FILEGROUPS | PAGE = <text> `,
    fileName: 'string | variable | name | ( <text> ,... )',
    devices: '<device> ,...',
    device: '{ DISK | TAPE | URL | VIRTUAL_DEVICE | DATABASE_SNAPSHOT } = <text> | name | variable',
    mirror: 'MIRROR TO <devices>',
    restoreSource: 'DATABASE_SNAPSHOT = <text> | <devices>',
    option: `MOVE <text> TO <text> | FILESTREAM ( DIRECTORY_NAME = { <text> | NULL } )
      | { STOPATMARK | STOPBEFOREMARK } = <text> [ AFTER <text> ]
      | ENCRYPTION ( <encryption> ,... ) | <setting> = <settingValue> | <flag>`,
    flag: `BLOCKSIZE_DEFAULT | CHECKSUM | COMPRESSION [ ( ALGORITHM = name [ , LEVEL = name ] ) ] | CONTINUE_AFTER_ERROR | COPY_ONLY | CREDENTIAL | DIFFERENTIAL
      | ENABLE_BROKER | ERROR_BROKER_CONVERSATIONS | FILE_SNAPSHOT | FORMAT | INIT | KEEP_CDC | KEEP_REPLICATION | KEEP_TEMPORAL_RETENTION | LOADHISTORY | METADATA_ONLY | NEW_BROKER
      | NO_CHECKSUM | NO_COMPRESSION | NO_LOG | NO_TRUNCATE | NOFORMAT | NOINIT | NORECOVERY | NOREWIND | NOSKIP | NOUNLOAD | PARTIAL | RECOVERY
      | REPLACE | RESTART | RESTRICTED_USER | REWIND | SKIP | SNAPSHOT_IMPORT | SNAPSHOT_RESTORE_PHASE | STATS | STOP_ON_ERROR | TRUNCATE_ONLY | UNLOAD | DBO_ONLY | READ_WRITE_FILEGROUPS`,
    setting: `BLOCKSIZE | BUFFERCOUNT | CREDENTIAL | DBNAME | DESCRIPTION | EXPIREDATE | FILE | MAXTRANSFERSIZE | MEDIADESCRIPTION | MEDIANAME
      | MEDIAPASSWORD | NAME | PASSWORD | RETAINDAYS | SNAPSHOT | STANDBY | STATS | STOPAT | UNDO_FILE`,
    settingValue: '<text> | [ - ] integer | name',
    encryption: `ALGORITHM = { AES_128 | AES_192 | AES_256 | TRIPLE_DES_3KEY } | SERVER { CERTIFICATE | ASYMMETRIC KEY } = name`,
  },
};
