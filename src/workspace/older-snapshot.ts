import { Database } from '../duckdb/database.ts';

/** What a snapshot says of itself; one of an older version may not say all of it. */
export interface OlderMeta {
  readonly fingerprint?: string | null;
  readonly engine?: string | null;
}

/**
 * Asks the file of an older snapshot; undefined where it cannot be opened. Meant for the import's own process, which may open
 * and close the files of the server.
 */
export async function askOlder<Answer>(
  file: string,
  ask: (database: Database, meta: OlderMeta | undefined) => Promise<Answer | undefined>,
): Promise<Answer | undefined> {
  let database: Database;
  try {
    database = await Database.open({ file, access: 'read' });
  } catch {
    // It went away, or is damaged: then everything is built anew, which says what there is to say.
    return undefined;
  }
  try {
    return await ask(database, await database.row<OlderMeta>('SELECT * FROM meta'));
  } finally {
    await database.close();
  }
}
