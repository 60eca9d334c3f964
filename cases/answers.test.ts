import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answers } from './answers.ts';
import { tracedApart } from './apart.ts';
import { readCase, traceCase, writeCase } from './lineage-case.ts';

describe.each(answers)('$folder cases', ({ folder, footer, linesOf }) => {
  const root = join(import.meta.dirname, folder);
  const files = readdirSync(root)
    .filter((file) => file.endsWith('.sql'))
    .toSorted();

  it('are found', () => expect(files.length).toBeGreaterThan(0));

  it.each(files)('%s', async (file) => {
    const path = join(root, file);
    const written = readCase(readFileSync(path, 'utf8'), footer);
    await expect(writeCase(written, linesOf(written), footer)).toMatchFileSnapshot(path);
  });

  it.each(files)('%s stays the same whichever module is traced first, and by whom', (file) => {
    const { lineage, catalog } = traceCase(readCase(readFileSync(join(root, file), 'utf8'), footer));
    expect(tracedApart(catalog, 'the last first')).toEqual(lineage);
    expect(tracedApart(catalog, 'the first first')).toEqual(lineage);
  });

  it.each(files)('%s begins with a line that says what it proves', (file) => {
    expect(readFileSync(join(root, file), 'utf8')).toMatch(/^-- \S.*[.!?]\n/);
  });
});
