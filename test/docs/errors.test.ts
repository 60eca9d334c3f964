import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorCatalogue } from '../../src/api/errors.ts';

describe('docs/errors.md', () => {
  it('lists exactly the errors of the catalogue', () => {
    const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| ([a-z-]+) \| (\d+) \| ([^|]+) \|/gm)].map(([, code, status, title]) => [
      code,
      Number(status),
      title,
    ]);
    expect(rows).toEqual(Object.entries(errorCatalogue).map(([code, { status, title }]) => [code, status, title]));
  });
});
