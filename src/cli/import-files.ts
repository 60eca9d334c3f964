import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { ReceivedFile } from '../import/receive.ts';
import { filesBelow } from '../sources/folder.ts';
import { Failure } from './failure.ts';

const importable = /\.(parquet|sql)$/i;

/**
 * The files that paths of the command line stand for: a file as it is, a folder as all `.parquet` and `.sql` files in it.
 * Files of a folder are named by their path within it.
 * @throws {Failure} where a path does not exist, or nothing is found.
 */
export async function findImportFiles(paths: readonly string[]): Promise<ReceivedFile[]> {
  const files: ReceivedFile[] = [];
  for (const path of paths) {
    const kind = await stat(path).catch(() => undefined);
    if (!kind) throw new Failure(`${path} does not exist or cannot be read.`);
    if (!kind.isDirectory()) files.push({ name: basename(path), path: resolve(path) });
    else files.push(...filesOf(path));
  }
  if (files.length === 0) throw new Failure(`There are no .parquet or .sql files in ${paths.join(', ')}.`);
  return files;
}

function filesOf(folder: string): ReceivedFile[] {
  return filesBelow(folder, importable).map((name) => ({ name, path: resolve(folder, name) }));
}
