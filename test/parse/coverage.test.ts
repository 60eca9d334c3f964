import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseScript } from '../../src/parse/parse.ts';
import { decodeText, Source } from '../../src/text/source.ts';
import { textOfLeaves, uncovered } from './coverage.ts';

const root = join(import.meta.dirname, '../..');

function readFolder(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.sql'))
    .map((file) => new Source(file, decodeText(readFileSync(join(root, folder, file)))));
}

describe('every token belongs to one node or one diagnostic', () => {
  it.each(['cases', 'samples'])('in each file of %s', (folder) => {
    const sources = readFolder(folder);
    expect(sources.length).toBeGreaterThan(5);
    for (const source of sources) {
      const result = parseScript(source);
      expect(uncovered(source, result), source.name).toEqual([]);
      expect(textOfLeaves(source, result), source.name).toBe(source.text);
    }
  });
});
