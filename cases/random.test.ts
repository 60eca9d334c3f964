import { describe, expect, it } from 'vitest';
import { randomDatabase } from '../conformance/random/database.ts';
import { asTexts } from './as-texts.ts';
import { asOfCallers, inCallees } from './called.ts';
import { readCase, traceCase } from './lineage-case.ts';
import { changesOfText, flows, meaning, unprovenEdges } from './proof.ts';
import { readOtherwise } from './read-otherwise.ts';
import { staged } from './staged.ts';
import { wrapped } from './wrapped.ts';

/** How else the same rows can be moved. */
const ways: readonly [words: string, change: (sql: string, seed: number) => string][] = [
  ['its statements are texts that run', asTexts],
  ['rows go by way of a CTE, a temp table or the like', staged],
  ['control comes to its statements by another way', wrapped],
  ['its tables are read by way of a derived table', readOtherwise],
];

const { ground, modules } = randomDatabase(40, 1);
const around = ground.map(({ text }) => text).join('');

describe('random modules', () => {
  describe.each(modules.map(({ file, text }, i) => ({ file, text, i })))('$file', ({ text, i }) => {
    const written = readCase(`-- Random.\n${around}${text}`);
    const traced = traceCase(written);

    it('is understood without a word', () => {
      expect(traced.lineage.diagnostics).toEqual([]);
      expect(traced.lineage.edges.length).toBeGreaterThan(0);
    });

    it.each(changesOfText)('stays the same when %s', (_, change) => {
      expect(meaning(traceCase({ ...written, sql: change(written.sql) }))).toEqual(meaning(traced));
    });

    it.each(ways)('moves the same where %s', (_, change) => {
      const changed = traceCase({ ...written, sql: change(written.sql, i) });
      // Constants may keep a text from being run, which is told: `EXISTS (SELECT 1 FROM (VALUES (1)) AS v (n) WHERE n = 2)`.
      const never = changed.lineage.diagnostics.some(({ message }) => message.endsWith('no way leads here.'));
      if (never) expect(flows(traced)).toEqual(expect.arrayContaining(flows(changed)));
      else expect(flows(changed)).toEqual(flows(traced));
    });

    it('moves the same where it leaves what it does to another', () => {
      const called = flows(traceCase({ ...written, sql: inCallees(written.sql) }));
      expect(asOfCallers(called)).toEqual(asOfCallers(flows(traced)));
    });

    it('points at text that proves each edge', () => {
      expect(unprovenEdges(traced)).toEqual([]);
    });
  });
});
