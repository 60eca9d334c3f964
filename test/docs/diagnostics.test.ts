import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { diagnosticCatalogue } from '../../src/text/diagnostic.ts';

it('docs/diagnostics.md lists exactly the catalogue', () => {
  const page = readFileSync(new URL('../../docs/diagnostics.md', import.meta.url), 'utf8');
  const listed = [...page.matchAll(/^\| (HW\d{4}) \| (\w+) \| ([^|]+) \|/gm)].map((row) => ({
    code: row[1]!,
    severity: row[2]!,
    words: row[3]!.trim(),
  }));
  const catalogue = Object.entries(diagnosticCatalogue).map(([code, entry]) => ({
    code,
    severity: entry.severity,
    words: entry.words,
  }));
  expect(listed).toEqual(catalogue);
});
