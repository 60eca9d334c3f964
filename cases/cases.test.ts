import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withBrackets } from './bracketed.ts';
import { readCase, type TracedCase, traceCase, writeCase } from './lineage-case.ts';
import { withComments, withFlippedCase, withWindowsLineEnds } from './metamorphic.ts';

const root = join(import.meta.dirname, 'lineage');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.sql'))
  .toSorted();

/** What must stay the same under a change of the text that means nothing: all but the case of names that only the SQL knows. */
const meaning = ({ lines }: TracedCase) =>
  lines
    .map((line) => line.toLowerCase())
    .filter((line) => !/^hw\d/.test(line))
    .toSorted();

describe('lineage cases', () => {
  it('are found', () => expect(files.length).toBeGreaterThan(0));

  describe.each(files)('%s', (file) => {
    const path = join(root, file);
    const written = readCase(readFileSync(path, 'utf8'));
    const traced = traceCase(written);

    it('has the lineage of its footer', async () => {
      await expect(writeCase(written, traced.lines)).toMatchFileSnapshot(path);
    });

    it('begins with a line that says what it proves', () => {
      expect(written.sql).toMatch(/^-- \S.*[.!?]\n/);
    });

    it.each([
      ['comments are put in', withComments],
      ['the case of letters is flipped', withFlippedCase],
      ['names are bracketed', withBrackets],
      ['lines end as on Windows', withWindowsLineEnds],
    ])('stays the same when %s', (_, change) => {
      expect(meaning(traceCase({ ...written, sql: change(written.sql) }))).toEqual(meaning(traced));
    });

    it('points at text that proves each edge', () => {
      const { objects, edges, columnEdges } = traced.lineage;
      const byId = new Map(objects.map((object) => [object.id, object]));
      for (const { evidence, from, to, kind, origins } of edges) {
        for (const { module, start, end, line } of evidence) {
          const text = byId.get(module)!.definition!.text;
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(line).toBe(text.slice(0, start).split('\n').length);
          if (!origins.includes('parsed')) continue;
          const object = byId.get(kind === 'read' ? from : to)!;
          expect(text.slice(start, end).toLowerCase()).toMatch(namePattern(object.name));
        }
      }
      for (const { evidence } of columnEdges) expect(evidence.length).toBeGreaterThan(0);
    });
  });
});

/** The name itself, `inserted` and `deleted` for a trigger's table, or a synonym, whatever it is called. */
function namePattern(name: string): RegExp {
  const words = name.toLowerCase().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`${words}|inserted|deleted|syn`);
}
