import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from './evidence-case.ts';
import { readCase, writeCase } from './lineage-case.ts';

const root = join(import.meta.dirname, 'evidence');
const files = readdirSync(root)
  .filter((file) => file.endsWith('.sql'))
  .toSorted();

describe('evidence cases', () => {
  it('are found', () => expect(files.length).toBeGreaterThan(0));

  it.each(files)('%s', async (file) => {
    const path = join(root, file);
    const written = readCase(readFileSync(path, 'utf8'), '-- evidence:');
    await expect(writeCase(written, evidenceOf(written), '-- evidence:')).toMatchFileSnapshot(path);
  });

  it.each(files)('%s begins with a line that says what it proves', (file) => {
    expect(readFileSync(join(root, file), 'utf8')).toMatch(/^-- \S.*[.!?]\n/);
  });
});
