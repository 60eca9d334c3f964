import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the tests of the cases are made of, out of the instrumented copy. */
type LineageCases = typeof import('../../cases/lineage-case.ts');
type Answers = typeof import('../../cases/answers.ts');
type Proof = typeof import('../../cases/proof.ts');
type Apart = typeof import('../../cases/apart.ts');
type References = typeof import('../../src/lineage/references.ts');
type Report = typeof import('../../src/lineage/report.ts');

/** One thing that a case proves: what it says must be what it said. */
export interface Check {
  readonly says: () => string;
  /** In the file's footer; undefined where it is what it says while nothing is changed. */
  readonly written?: string;
  /** How often a case is asked: some change makes a difference in few cases, and to ask costs little. */
  readonly asked: 'in each case' | 'in some cases';
}

/**
 * Of each case of a copy of the repository, by its file: the footer; what comes out module by module, and of the names alone; the
 * changes of the text that must change nothing.
 */
export async function readChecks(folder: string): Promise<Map<string, Check[]>> {
  const load = (file: string) => import(join(folder, file));
  const { readCase, traceCase, writeCase } = (await load('cases/lineage-case.ts')) as LineageCases;
  const { answers } = (await load('cases/answers.ts')) as Answers;
  const { changesOfText, meaning, unprovenEdges } = (await load('cases/proof.ts')) as Proof;
  const { tracedApart } = (await load('cases/apart.ts')) as Apart;
  const { traceReferences } = (await load('src/lineage/references.ts')) as References;
  const { referenceLines } = (await load('src/lineage/report.ts')) as Report;
  const checks = new Map<string, Check[]>();
  for (const [file, text] of sqlFiles(join(folder, 'cases', 'lineage'))) {
    const written = readCase(text);
    const footer = () => {
      const traced = traceCase(written);
      return writeCase(written, [...traced.lines, ...unprovenEdges(traced)]);
    };
    const apart = () => {
      const { lineage, catalog } = traceCase(written);
      return String(jsonOf(tracedApart(catalog)) === jsonOf(lineage));
    };
    const names = () => {
      const { lineage, catalog } = traceCase(written);
      const [alone, followed] = [traceReferences(catalog), lineage].map((found) => referenceLines(found, catalog));
      return String(jsonOf(alone) === jsonOf(followed));
    };
    const changed = changesOfText.map(([, change]): Check => {
      const sql = change(written.sql);
      return { says: () => meaning(traceCase({ ...written, sql })).join('\n'), asked: 'in some cases' };
    });
    checks.set(`lineage/${file}`, [
      { says: footer, written: text, asked: 'in each case' },
      { says: apart, asked: 'in each case' },
      { says: names, asked: 'in each case' },
      ...changed,
    ]);
  }
  for (const { folder: kind, footer, linesOf } of answers) {
    for (const [file, text] of sqlFiles(join(folder, 'cases', kind))) {
      const written = readCase(text, footer);
      const says = () => writeCase(written, linesOf(written), footer);
      checks.set(`${kind}/${file}`, [{ says, written: text, asked: 'in each case' }]);
    }
  }
  return checks;
}

/** Equal for values that vitest's toEqual takes for equal. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function sqlFiles(folder: string): [file: string, text: string][] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.sql'));
  return files.toSorted().map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
}
