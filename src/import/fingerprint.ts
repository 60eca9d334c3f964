// What a snapshot was made of, in one word: from the same catalog the same engine makes the same snapshot.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogData } from '../catalog/catalog.ts';
import { installation } from '../settings/installation.ts';
import type { OverrideFile } from '../workspace/workspace.ts';
import { numberedTexts } from './numbered-texts.ts';

/** Tells catalogs apart, whatever is different in them, and versions of what reads them. */
export function fingerprintOf(catalog: CatalogData, overrides: OverrideFile | undefined): string {
  const hash = createHash('sha256').update(engineVersion());
  const { objects, declared, queries, ...rest } = catalog;
  const { objects: numbered, texts } = numberedTexts(objects);
  for (const text of texts) hash.update(`${text.length} `).update(text);
  // In slices: the whole may be longer than a string can be, and one by one takes longer.
  for (const list of [numbered, declared, queries, [rest, overrides ?? null]]) {
    for (let at = 0; at < list.length; at += slice) {
      hash.update(JSON.stringify(list.slice(at, at + slice)));
    }
    hash.update(`${list.length}\n`);
  }
  return hash.digest('hex');
}

/** Tells apart what decides what is found in any module, its text and what it names left aside. */
export function engineOf({ defaultDatabase, defaultSchema, collation }: CatalogData): string {
  const whole = JSON.stringify([defaultDatabase, defaultSchema, collation]);
  return createHash('sha256').update(engineVersion()).update(whole).digest('hex');
}

const slice = 500;

/** Where what decides a snapshot is made of a catalog. */
const engine = ['text', 'catalog', 'parse', 'bind', 'lineage', 'workspace'];

let version: string | undefined;

/** The code itself rather than a number: nobody has to remember to count it up. */
function engineVersion(): string {
  if (version !== undefined) return version;
  const hash = createHash('sha256');
  for (const folder of engine) {
    const path = join(installation.code.folder, folder);
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(?<!\.test)\.[jt]s$/.test(file),
    );
    for (const file of files.toSorted()) hash.update(file).update(readFileSync(join(path, file)));
  }
  version = hash.digest('hex');
  return version;
}
