import { copyFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Database } from '../duckdb/database.ts';
import { syncToDisk } from './durable-file.ts';
import { askOlder } from './older-snapshot.ts';
import type { SnapshotContent } from './workspace.ts';

/** What is new about a snapshot of what was imported before: who imported it, and when. */
export type Reimport = Required<Pick<SnapshotContent, 'fingerprint' | 'user' | 'source' | 'createdAt'>>;

/**
 * Makes a snapshot file out of an older one that was built from exactly the same. False, and no file, where there is none:
 * another fingerprint, another format, a file that cannot be read. Meant for the import's own process, which may open and
 * close the files of the server.
 */
export async function reuseSnapshot(older: string, file: string, again: Reimport): Promise<boolean> {
  const fingerprint = await askOlder(older, async (_, meta) => meta?.fingerprint ?? undefined);
  if (fingerprint !== again.fingerprint) return false;
  await copyFile(older, file);
  const database = await Database.open({ file, folders: [dirname(file)] });
  try {
    const { createdAt, user, source } = again;
    await database.run('UPDATE meta SET created_at = ?, imported_by = ?, source = ?', [createdAt, user, source]);
    await database.run('CHECKPOINT');
  } finally {
    await database.close();
  }
  await syncToDisk(file);
  return true;
}
