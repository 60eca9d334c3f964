import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../text/source.ts';
import { filesBelow } from './folder.ts';

/** A .sql file: its name relative to the folder that was given (the path itself for a file), its text, its size on disk. */
export interface SqlFile {
  readonly file: string;
  readonly text: string;
  readonly bytes: number;
}

/** A file or folder that could not be read, in words. */
export class UnreadableFile extends Error {
  constructor(path: string, cause: unknown) {
    const code = (cause as NodeJS.ErrnoException).code;
    const reason =
      code === 'ENOENT' ? 'it does not exist' : code === 'EACCES' ? 'access is denied' : String(code ?? cause);
    super(`${path} cannot be read: ${reason}.`);
    this.name = 'UnreadableFile';
  }
}

/**
 * Reads .sql files and, below folders, all files that end in .sql, in the order of their names.
 * @throws {UnreadableFile}
 */
export function readSqlFiles(paths: readonly string[]): SqlFile[] {
  const files: SqlFile[] = [];
  for (const path of paths) {
    if (isFolder(path)) {
      for (const name of filesBelow(path, /\.sql$/i)) files.push(readSqlFile(join(path, name), name));
    } else files.push(readSqlFile(path, path));
  }
  return files;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new UnreadableFile(path, error);
  }
}

/** One after the other, and nobody waits but who asked: for hundreds of small files far cheaper than a promise each. */
function readSqlFile(path: string, file: string): SqlFile {
  try {
    const bytes = readFileSync(path);
    return { file, text: decodeText(bytes), bytes: bytes.length };
  } catch (error) {
    throw new UnreadableFile(path, error);
  }
}
