import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the tests of the cases are made of, out of the instrumented copy. */
type LineageCases = typeof import('../../cases/lineage-case.ts');
type Answers = typeof import('../../cases/answers.ts');
type Proof = typeof import('../../cases/proof.ts');

/** One thing that a case proves: what it says must be what it said. */
export interface Check {
  readonly says: () => string;
  /** In the file's footer; undefined where it is what it says while nothing is changed. */
  readonly written?: string;
}

/** Of each case of a copy of the repository, by its file: the footer, then the changes of the text that must change nothing. */
export async function readChecks(folder: string): Promise<Map<string, Check[]>> {
  const load = (file: string) => import(join(folder, 'cases', file));
  const { readCase, traceCase, writeCase } = (await load('lineage-case.ts')) as LineageCases;
  const { answers } = (await load('answers.ts')) as Answers;
  const { changesOfText, meaning, unprovenEdges } = (await load('proof.ts')) as Proof;
  const checks = new Map<string, Check[]>();
  for (const [file, text] of sqlFiles(join(folder, 'cases', 'lineage'))) {
    const written = readCase(text);
    const footer = () => {
      const traced = traceCase(written);
      return writeCase(written, [...traced.lines, ...unprovenEdges(traced)]);
    };
    const changed = changesOfText.map(([, change]) => {
      const sql = change(written.sql);
      return { says: () => meaning(traceCase({ ...written, sql })).join('\n') };
    });
    checks.set(`lineage/${file}`, [{ says: footer, written: text }, ...changed]);
  }
  for (const { folder: kind, footer, linesOf } of answers) {
    for (const [file, text] of sqlFiles(join(folder, 'cases', kind))) {
      const written = readCase(text, footer);
      checks.set(`${kind}/${file}`, [{ says: () => writeCase(written, linesOf(written), footer), written: text }]);
    }
  }
  return checks;
}

function sqlFiles(folder: string): [file: string, text: string][] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.sql'));
  return files.toSorted().map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
}
