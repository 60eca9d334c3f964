import { describe, expect, it } from 'vitest';
import { fileNameProblem } from './file-name.ts';

describe('the name of an uploaded file', () => {
  it.each(['objects.parquet', 'Übersicht 2025 (1).parquet', '対象.parquet', '.parquet', "it's.sql", 'no-ending'])(
    'may be %j',
    (name) => {
      expect(fileNameProblem(name)).toBeUndefined();
    },
  );

  it.each([
    '../../etc/passwd.parquet',
    '..\\..\\windows\\system32\\x.parquet',
    '/etc/passwd.parquet',
    'C:\\objects.parquet',
    'a/b.parquet',
    'a\\b.parquet',
    '..',
    'a..b.parquet',
    'nul\u0000.parquet',
    'line\nbreak.parquet',
    'bell\u0007.parquet',
    'next\u0085line.parquet',
    'reversed\u202egnp.parquet',
    '',
    '   ',
    `${'x'.repeat(256)}`,
    `${'ü'.repeat(128)}`,
    undefined,
  ])('may not be %j', (name) => {
    expect(fileNameProblem(name)).toBeTypeOf('string');
  });
});
