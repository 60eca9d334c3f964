import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { diagnosticCatalogue } from '../src/text/diagnostic.ts';

interface CaseFile {
  /** Below cases/lineage/, with slashes. */
  readonly path: string;
  readonly title: string;
  /** Codes of the diagnostics in its footer. */
  readonly codes: readonly string[];
}

const root = join(import.meta.dirname, 'lineage');

/** docs/constructs.md: each case by its first line, under its construct; those that a diagnostic answers, under that too. */
export function constructsPage(): string {
  const cases = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.sql'))
    .map((path) => readCaseFile(path.replaceAll('\\', '/')))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const flagged = cases.filter(({ codes }) => codes.length > 0);
  return [
    '# Constructs, case by case',
    '',
    'Every line is a case: a `.sql` file with the lineage that it must have in its footer. This page is made of their first lines by',
    '`npx tsx tools/constructs.ts`, and a test keeps it so. The rules behind them are in [lineage.md](lineage.md).',
    '',
    `${cases.length} cases, ${cases.length - flagged.length} of them understood without a word; ${flagged.length} with a diagnostic.`,
    '',
    ...[...grouped(cases, ({ path }) => [dirname(path)])].flatMap(([folder, members]) =>
      section(`## ${folder}`, members),
    ),
    '## What a diagnostic answers',
    '',
    'A construct that is not understood, or not wholly, is said out loud. [diagnostics.md](diagnostics.md) lists all codes.',
    '',
    ...[...grouped(flagged, ({ codes }) => codes)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([code, members]) => section(`### ${code}: ${words(code)}`, members)),
  ].join('\n');
}

function readCaseFile(path: string): CaseFile {
  const text = readFileSync(join(root, path), 'utf8');
  const title = text.slice(0, text.indexOf('\n')).replace(/^-- /, '');
  return { path, title, codes: [...new Set([...text.matchAll(/^-- {3}(HW\d{4}): /gm)].map(([, code]) => code!))] };
}

function grouped(
  cases: readonly CaseFile[],
  keysOf: (one: CaseFile) => readonly string[],
): ReadonlyMap<string, readonly CaseFile[]> {
  const groups = new Map<string, CaseFile[]>();
  for (const one of cases) {
    for (const key of keysOf(one)) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

function section(heading: string, cases: readonly CaseFile[]): string[] {
  const rows = cases.map(({ path, title }) => `- ${title} [${basename(path, '.sql')}](../cases/lineage/${path})`);
  return [heading, '', ...rows, ''];
}

function words(code: string): string {
  return Object.entries(diagnosticCatalogue).find(([known]) => known === code)?.[1].words ?? '';
}
