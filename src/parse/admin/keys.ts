import type { Family } from './family.ts';

/**
 * Certificates, keys and signatures.
 * https://learn.microsoft.com/sql/t-sql/statements/create-certificate-transact-sql
 * https://learn.microsoft.com/sql/t-sql/statements/create-symmetric-key-transact-sql
 */
export const keys: Family = {
  node: 'OtherStatement',
  syntaxes: {
    'CREATE CERTIFICATE': `name [ <owner> ] { FROM <certificateSource> [ WITH [ FORMAT = string , ] PRIVATE KEY ( <privateKey> ,... ) ]
      | [ ENCRYPTION BY PASSWORD = string ] WITH <certificateOption> ,... } [ <activeForDialog> ]`,
    'ALTER CERTIFICATE': `name { REMOVE PRIVATE KEY | REMOVE ATTESTED OPTION | ATTESTED BY string | WITH PRIVATE KEY ( <privateKey> ,... ) | WITH <activeForDialogOption> }`,
    'BACKUP CERTIFICATE': 'name TO FILE = string [ WITH <backupCertificateOption> ,... ]',
    'DUMP CERTIFICATE': 'name TO FILE = string [ WITH <backupCertificateOption> ,... ]',
    'DROP CERTIFICATE': 'target',

    'CREATE SYMMETRIC KEY': `name [ <owner> ] [ FROM PROVIDER name ] { WITH <keyOption> ,... [ <encryptedBy> ] | [ <encryptedBy> ] }`,
    'ALTER SYMMETRIC KEY': 'name { ADD | DROP } <encryptedBy>',
    'OPEN SYMMETRIC KEY':
      'name DECRYPTION BY { CERTIFICATE name [ WITH PASSWORD = string ] | ASYMMETRIC KEY name [ WITH PASSWORD = string ] | SYMMETRIC KEY name | PASSWORD = string }',
    'BACKUP SYMMETRIC KEY': 'name TO <keyFile> ENCRYPTION BY PASSWORD = string',
    'RESTORE SYMMETRIC KEY': 'name FROM <keyFile> DECRYPTION BY PASSWORD = string ENCRYPTION BY PASSWORD = string',
    'CLOSE SYMMETRIC KEY': 'name',
    'CLOSE ALL SYMMETRIC KEYS': '',
    'DROP SYMMETRIC KEY': 'target [ REMOVE PROVIDER KEY ]',

    'CREATE ASYMMETRIC KEY': `name [ <owner> ] { FROM <asymmetricSource> [ WITH <keyOption> ,... ] | WITH <keyOption> ,... } [ ENCRYPTION BY PASSWORD = string ]`,
    'ALTER ASYMMETRIC KEY': `name { REMOVE PRIVATE KEY | REMOVE ATTESTED OPTION | ATTESTED BY string | WITH PRIVATE KEY ( <privateKey> ,... ) }`,
    'DROP ASYMMETRIC KEY': 'target [ REMOVE PROVIDER KEY ]',

    'CREATE MASTER KEY': '[ ENCRYPTION BY PASSWORD = string ]',
    'ALTER MASTER KEY': `{ [ FORCE ] REGENERATE WITH ENCRYPTION BY PASSWORD = string | { ADD | DROP } ENCRYPTION BY { SERVICE MASTER KEY | PASSWORD = string } }`,
    'OPEN MASTER KEY': 'DECRYPTION BY PASSWORD = string',
    'CLOSE MASTER KEY': '',
    'BACKUP MASTER KEY': 'TO <keyFile> ENCRYPTION BY PASSWORD = string',
    'DUMP MASTER KEY': 'TO FILE = string ENCRYPTION BY PASSWORD = string',
    'RESTORE MASTER KEY': 'FROM <keyFile> DECRYPTION BY PASSWORD = string ENCRYPTION BY PASSWORD = string [ FORCE ]',
    'LOAD MASTER KEY': 'FROM FILE = string DECRYPTION BY PASSWORD = string ENCRYPTION BY PASSWORD = string [ FORCE ]',
    'DROP MASTER KEY': '',
    'ALTER SERVICE MASTER KEY': `{ [ FORCE ] REGENERATE | WITH { OLD_ACCOUNT | NEW_ACCOUNT } = string , { OLD_PASSWORD | NEW_PASSWORD } = string }`,
    'BACKUP SERVICE MASTER KEY': 'TO <keyFile> ENCRYPTION BY PASSWORD = string',
    'DUMP SERVICE MASTER KEY': 'TO FILE = string ENCRYPTION BY PASSWORD = string',
    'RESTORE SERVICE MASTER KEY': 'FROM <keyFile> DECRYPTION BY PASSWORD = string [ FORCE ]',
    'LOAD SERVICE MASTER KEY': 'FROM FILE = string DECRYPTION BY PASSWORD = string [ FORCE ]',

    'CREATE DATABASE ENCRYPTION KEY': 'WITH ALGORITHM = <algorithm> <encryptor>',
    'ALTER DATABASE ENCRYPTION KEY': '{ REGENERATE WITH ALGORITHM = <algorithm> [ <encryptor> ] | <encryptor> }',
    'DROP DATABASE ENCRYPTION KEY': '',

    'CREATE COLUMN MASTER KEY': `name WITH ( <masterKeyPart> ,... )`,
    'DROP COLUMN MASTER KEY': 'target',
    'CREATE COLUMN ENCRYPTION KEY': 'name WITH VALUES <keyValue> ,...',
    'ALTER COLUMN ENCRYPTION KEY': 'name { ADD VALUE <keyValue> | DROP VALUE ( COLUMN_MASTER_KEY = name ) }',
    'DROP COLUMN ENCRYPTION KEY': 'target',

    'CREATE CRYPTOGRAPHIC PROVIDER': 'name FROM FILE = string',
    'ALTER CRYPTOGRAPHIC PROVIDER': 'name { [ FROM FILE = string ] { ENABLE | DISABLE } | FROM FILE = string }',
    'DROP CRYPTOGRAPHIC PROVIDER': 'target',

    'ADD SIGNATURE': 'TO <signed> BY <signer> ,...',
    'ADD COUNTER SIGNATURE': 'TO <signed> BY <signer> ,...',
    'DROP SIGNATURE': 'FROM <signedTarget> BY <signer> ,...',
    'DROP COUNTER SIGNATURE': 'FROM <signedTarget> BY <signer> ,...',
  },
  rules: {
    keyFile: '{ FILE | URL } = string',
    certificateSource: 'ASSEMBLY name | BINARY = binary | [ EXECUTABLE ] FILE = string [ , FORMAT = string ]',
    certificateOption: '{ SUBJECT | START_DATE | EXPIRY_DATE } = string',
    privateKey: `{ FILE | ALGORITHM | FORMAT } = string | BINARY = binary | { DECRYPTION | ENCRYPTION } BY PASSWORD = string`,
    backupCertificateOption: 'PRIVATE KEY ( <privateKey> ,... ) | FORMAT = string',
    activeForDialogOption: 'ACTIVE FOR BEGIN_DIALOG = <onOff>',
    activeForDialog: 'ACTIVE FOR BEGIN_DIALOG = <onOff>',
    keyOption: `ALGORITHM = <algorithm> | { KEY_SOURCE | IDENTITY_VALUE | PROVIDER_KEY_NAME } = string | CREATION_DISPOSITION = { CREATE_NEW | OPEN_EXISTING }`,
    algorithm: `DES | TRIPLE_DES | TRIPLE_DES_3KEY | RC2 | RC4 | RC4_128 | DESX | AES_128 | AES_192 | AES_256 | RSA_512 | RSA_1024 | RSA_2048 | RSA_3072 | RSA_4096`,
    asymmetricSource: 'ASSEMBLY name | PROVIDER name | [ EXECUTABLE ] FILE = string',
    encryptedBy: 'ENCRYPTION BY <encryption> ,...',
    encryption: 'PASSWORD = string | CERTIFICATE name | SYMMETRIC KEY name | ASYMMETRIC KEY name',
    encryptor: 'ENCRYPTION BY SERVER { CERTIFICATE | ASYMMETRIC KEY } name',
    masterKeyPart: `KEY_STORE_PROVIDER_NAME = string | KEY_PATH = string | ENCLAVE_COMPUTATIONS ( SIGNATURE = binary )`,
    keyValue: '( <keyValuePart> ,... )',
    keyValuePart: 'COLUMN_MASTER_KEY = name | ALGORITHM = string | ENCRYPTED_VALUE = binary',
    signed: '[ { OBJECT | ASSEMBLY | DATABASE } :: ] object',
    signedTarget: '[ { OBJECT | ASSEMBLY | DATABASE } :: ] target',
    signer:
      'PASSWORD = string | { CERTIFICATE | ASYMMETRIC KEY } name [ WITH { PASSWORD = string | SIGNATURE = binary } ]',
  },
};
