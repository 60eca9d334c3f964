import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCase, writeCase } from './lineage-case.ts';
import { referencesOf } from './reference-case.ts';

const root = join(import.meta.dirname, 'references');
const files = readdirSync(root)
  .filter((file) => file.endsWith('.sql'))
  .toSorted();

/** A case of "find all references": the footer lists each place of the case's own text that names an object or a column of one. */
describe('reference cases', () => {
  it('are found', () => expect(files.length).toBeGreaterThan(0));

  it.each(files)('%s', async (file) => {
    const path = join(root, file);
    const written = readCase(readFileSync(path, 'utf8'), '-- references:');
    const lines = referencesOf(written);
    await expect(writeCase(written, lines, '-- references:')).toMatchFileSnapshot(path);
  });

  it.each(files)('%s begins with a line that says what it proves', (file) => {
    expect(readFileSync(join(root, file), 'utf8')).toMatch(/^-- \S.*[.!?]\n/);
  });
});
