import { readFile } from 'node:fs/promises';
import { declareScripts } from '../bind/declare.ts';
import type { CatalogData } from '../catalog/catalog.ts';
import type { FileReport } from '../contract/explore.ts';
import { readOverrides } from '../sources/overrides.ts';
import { readParquetCatalog } from '../sources/parquet.ts';
import { decodeText, Source } from '../text/source.ts';
import type { OverrideFile } from '../workspace/workspace.ts';
import type { ReceivedFile } from './receive.ts';
import { ImportRefused } from './refusal.ts';

export interface ReadListener {
  readonly recognised: (files: readonly FileReport[]) => void;
  readonly warning: (text: string) => void;
  /** How much is read, 0 to 1. */
  readonly progress: (part: number) => void;
}

export interface ReadCatalog {
  readonly catalog: CatalogData;
  /** The override file among what was received, or the one that was kept. */
  readonly overrides: OverrideFile | undefined;
}

/**
 * The catalog of what was received: a set of Parquet exports, or .sql files whose statements create it, and beside them an
 * override file. Where none is sent, the one of an earlier import (`kept`) goes on to apply.
 * @throws {ImportRefused} with everything that is wrong.
 */
export async function readCatalog(
  received: readonly ReceivedFile[],
  kept: OverrideFile | undefined,
  listener: ReadListener,
): Promise<ReadCatalog> {
  const isOverrides = ({ name }: ReceivedFile) => name.toLowerCase().endsWith('.json');
  const overrides = (await readOverrideFile(received.filter(isOverrides))) ?? kept;
  const catalog = await readFiles(
    received.filter((file) => !isOverrides(file)),
    listener,
  );
  if (!overrides) return { catalog, overrides };
  const { edges: manual, problems } = readOverrides(overrides.file, overrides.text);
  // A kept file may be of another version of this program.
  for (const problem of problems) listener.warning(`${overrides.file} is not applied: ${problem}`);
  return { catalog: { ...catalog, manual }, overrides };
}

async function readOverrideFile(files: readonly ReceivedFile[]): Promise<OverrideFile | undefined> {
  const [first, second] = files;
  if (!first) return undefined;
  if (second) {
    const message = `${first.name} and ${second.name} are both override files. Send one.`;
    throw new ImportRefused('files-not-usable', message);
  }
  const text = decodeText(await readFile(first.path));
  const { problems } = readOverrides(first.name, text);
  if (problems.length === 0) return { file: first.name, text };
  throw new ImportRefused('files-not-usable', `${first.name}: ${problems.join(' ')}`, {
    errors: problems.map((problem) => `${first.name}: ${problem}`),
    files: [{ file: first.name, kind: 'overrides', rows: null, problems: [...problems] }],
  });
}

async function readFiles(files: readonly ReceivedFile[], listener: ReadListener): Promise<CatalogData> {
  const sqlFiles = files.filter(({ name }) => name.toLowerCase().endsWith('.sql'));
  if (sqlFiles.length === 0) return readParquet(files, listener);
  if (sqlFiles.length === files.length) return readScripts(files, listener);
  const message = 'Send either Parquet exports or .sql files, not both at once.';
  throw new ImportRefused('files-not-usable', message);
}

async function readParquet(files: readonly ReceivedFile[], listener: ReadListener): Promise<CatalogData> {
  const {
    catalog,
    files: reports,
    problems,
    warnings,
  } = await readParquetCatalog(files, {
    onRecognised: listener.recognised,
    onProgress: listener.progress,
  });
  for (const warning of warnings) listener.warning(warning);
  if (catalog) return catalog;
  const message =
    problems.length === 1
      ? problems[0]!
      : `${problems.length} things are wrong with these files: ${problems.join(' ')}`;
  throw new ImportRefused('files-not-usable', message, { errors: problems, files: reports });
}

async function readScripts(files: readonly ReceivedFile[], listener: ReadListener): Promise<CatalogData> {
  const sources: Source[] = [];
  for (const [done, { name, path }] of files.entries()) {
    sources.push(new Source(name, decodeText(await readFile(path))));
    listener.progress((done + 1) / files.length);
  }
  listener.recognised([]);
  return declareScripts(sources);
}
