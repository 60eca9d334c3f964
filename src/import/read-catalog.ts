import { declareScripts } from '../bind/declare.ts';
import type { CatalogData } from '../catalog/catalog.ts';
import type { FileReport } from '../contract/explore.ts';
import { readParquetCatalog } from '../sources/parquet.ts';
import { readSqlFiles } from '../sources/sql-files.ts';
import { Source } from '../text/source.ts';
import type { ReceivedFile } from './receive.ts';
import { ImportRefused } from './refusal.ts';

export interface ReadListener {
  readonly recognised: (files: readonly FileReport[]) => void;
  readonly warning: (text: string) => void;
  /** How much is read, 0 to 1. */
  readonly progress: (part: number) => void;
}

/**
 * The catalog of what was received: a set of Parquet exports, or .sql files whose statements create it.
 * @throws {ImportRefused} with everything that is wrong.
 */
export async function readCatalog(files: readonly ReceivedFile[], listener: ReadListener): Promise<CatalogData> {
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
    const [read] = await readSqlFiles([path]);
    sources.push(new Source(name, read!.text));
    listener.progress((done + 1) / files.length);
  }
  listener.recognised([]);
  return declareScripts(sources);
}
