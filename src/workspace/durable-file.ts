import { open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Waits until a file's bytes, or a folder's entries, are on disk. Only for files that DuckDB has closed: see below. */
// Opening and closing a file that this process has open in DuckDB would drop DuckDB's lock on it (POSIX record locks).
export async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Moves a file within one file system such that, after a power cut, either the old or the new state is found. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** Replaces a small file as a whole: readers and crashes see the old text or the new one, never a part. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.new`);
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await renameDurably(temporary, path);
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open folders; there NTFS journals the rename itself.
  if (process.platform !== 'win32') await syncToDisk(folder);
}
