import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCase } from './lineage-case.ts';

const root = join(import.meta.dirname, 'lineage');

/** The lineage cases, by their paths below `lineage/`. */
export const lineageFiles: readonly string[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.sql'))
  .toSorted();

export const pathOf = (file: string): string => join(root, file);

/** The SQL of the cases that a test can damage and edit by the thousand. */
export function shortCases(): string[] {
  return lineageFiles
    .map((file) => readCase(readFileSync(pathOf(file), 'utf8')).sql)
    .filter((sql) => sql.length < 3000);
}
