import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LineageCase } from '../../cases/lineage-case.ts';

/** What the tests of the cases are made of, out of the instrumented copy. */
type LineageCases = typeof import('../../cases/lineage-case.ts');
type Answers = typeof import('../../cases/answers.ts');
type Proof = typeof import('../../cases/proof.ts');
type Apart = typeof import('../../cases/apart.ts');
type AsTexts = typeof import('../../cases/as-texts.ts');
type Staged = typeof import('../../cases/staged.ts');
type TracedAgain = typeof import('../../cases/traced-again.ts');
type References = typeof import('../../src/lineage/references.ts');
type Report = typeof import('../../src/lineage/report.ts');

/** One thing that a case proves: what it says must be what it said. */
export interface Check {
  readonly says: () => string;
  /** In the file's footer; undefined where it is what it says while nothing is changed. */
  readonly written?: string;
  /** How often a case is asked: some change makes a difference in few cases, and to ask costs little. */
  readonly asked: 'in each case' | 'in many cases' | 'in some cases';
}

/** The checks of each case of a copy of the repository, by its file: what cases/*.test.ts make of it. */
export async function readChecks(folder: string): Promise<Map<string, Check[]>> {
  const load = (file: string) => import(join(folder, file));
  const { readCase, traceCase, writeCase } = (await load('cases/lineage-case.ts')) as LineageCases;
  const { answers } = (await load('cases/answers.ts')) as Answers;
  const { changesOfText, flows, meaning, unprovenEdges } = (await load('cases/proof.ts')) as Proof;
  const { tracedApart } = (await load('cases/apart.ts')) as Apart;
  const { asTexts } = (await load('cases/as-texts.ts')) as AsTexts;
  const { staged } = (await load('cases/staged.ts')) as Staged;
  const { inOwnTexts, oneChanged, tracedAfter, tracedAnew } = (await load('cases/traced-again.ts')) as TracedAgain;
  const { traceReferences } = (await load('src/lineage/references.ts')) as References;
  const { referenceLines } = (await load('src/lineage/report.ts')) as Report;

  const orders = ['the first first', 'the last first'] as const;
  const apart = (written: LineageCase): Check => ({
    says: () => {
      const { lineage, catalog, variables } = traceCase(written);
      return orders.map((order) => same(tracedApart(catalog, order, variables), lineage)).join(' ');
    },
    asked: 'in many cases',
  });
  const checks = new Map<string, Check[]>();
  for (const [place, [file, text]] of sqlFiles(join(folder, 'cases', 'lineage')).entries()) {
    const written = readCase(text);
    const footer = () => {
      const traced = traceCase(written);
      return writeCase(written, [...traced.lines, ...unprovenEdges(traced)]);
    };
    const names = () => {
      const { lineage, catalog } = traceCase(written);
      return same([...referenceLines(traceReferences(catalog), catalog)], [...referenceLines(lineage, catalog)]);
    };
    const again = () => {
      const catalog = inOwnTexts(traceCase(written).catalog);
      const other = oneChanged(catalog, place);
      const ways = [
        [other, catalog],
        [catalog, other],
      ] as const;
      return String(ways.map(([before, now]) => same(tracedAfter(before, now), tracedAnew(now))));
    };
    const changed = changesOfText.map(([, change]) => {
      const sql = change(written.sql);
      return () => meaning(traceCase({ ...written, sql })).join('\n');
    });
    const moved = [asTexts(written.sql, place), staged(written.sql, place)]
      .filter((sql) => sql !== written.sql)
      .map((sql) => () => flows(traceCase({ ...written, sql })).join('\n'));
    checks.set(`lineage/${file}`, [
      { says: footer, written: text, asked: 'in each case' },
      apart(written),
      { says: names, asked: 'in many cases' },
      ...[again, ...moved, ...changed].map((says): Check => ({ says, asked: 'in some cases' })),
    ]);
  }
  for (const { folder: kind, footer, linesOf } of answers) {
    for (const [file, text] of sqlFiles(join(folder, 'cases', kind))) {
      const written = readCase(text, footer);
      const says = () => writeCase(written, linesOf(written), footer);
      checks.set(`${kind}/${file}`, [{ says, written: text, asked: 'in each case' }, apart(written)]);
    }
  }
  return checks;
}

/** Whether vitest's toEqual takes them for equal. */
const same = (one: unknown, other: unknown): string => String(jsonOf(one) === jsonOf(other));

/** One text for values that are the same. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Map) return [...part].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  });
}

function sqlFiles(folder: string): [file: string, text: string][] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.sql'));
  return files.toSorted().map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
}
