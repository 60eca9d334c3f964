import { existsSync } from 'node:fs';
import { link, readFile, realpath, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { Database } from '../duckdb/database.ts';
import { DatabaseInUseError } from '../duckdb/errors.ts';
import { replaceFile } from './durable-file.ts';

/** Another process serves the workspace. The message is made for people. */
export class WorkspaceInUseError extends Error {
  override readonly name = 'WorkspaceInUseError';
  readonly folder: string;
  readonly pid: number | undefined;

  constructor(folder: string, pid: number | undefined, since: string | undefined) {
    const who = pid === undefined ? 'another process' : `process ${pid}`;
    const when = since === undefined ? '' : ` (since ${since.slice(0, 16).replace('T', ' ')} UTC)`;
    super(`The workspace ${folder} is in use by ${who}${when}. Stop it first, or choose another folder.`);
    this.folder = folder;
    this.pid = pid;
  }
}

/** What the owner says of itself; only for the words of {@link WorkspaceInUseError}. */
interface OwnerNote {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

// The operating system's record locks are held by a process, so a second opener in the same process would not notice the first.
const ownedHere = new Set<string>();

/**
 * Takes a workspace for this process alone, until the answer is called or the process dies, by whatever death: the lock is
 * the one that DuckDB takes on a file opened for writing, and the operating system drops it with the process.
 * No process id is compared, so none can be stale. Throws {@link WorkspaceInUseError}.
 */
export async function ownWorkspace(folder: string): Promise<() => Promise<void>> {
  const real = await realpath(folder);
  if (ownedHere.has(real)) throw new WorkspaceInUseError(folder, process.pid, undefined);
  ownedHere.add(real);
  try {
    const lock = await lockFile(join(real, 'owner.duckdb'));
    const note: OwnerNote = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
    await replaceFile(join(real, 'owner.json'), JSON.stringify(note));
    return async () => {
      await lock.close();
      ownedHere.delete(real);
    };
  } catch (error) {
    ownedHere.delete(real);
    if (!(error instanceof DatabaseInUseError)) throw error;
    const note = await readNote(join(real, 'owner.json'));
    throw new WorkspaceInUseError(folder, error.pid ?? note?.pid, note?.since);
  }
}

async function lockFile(file: string): Promise<Database> {
  const open = () => Database.open({ file, threads: 1 });
  await createWhole(file);
  try {
    return await open();
  } catch (error) {
    if (error instanceof DatabaseInUseError) throw error;
    // DuckDB locks before it reads: nobody holds the file, it is damaged, and it holds nothing worth keeping.
    await rm(file, { force: true });
    await createWhole(file);
    return open();
  }
}

/** Makes the file under another name first: a process that dies half-way must not leave half a database under this one. */
async function createWhole(file: string): Promise<void> {
  if (existsSync(file)) return;
  const fresh = `${file}.${process.pid}`;
  await rm(fresh, { force: true });
  await (await Database.open({ file: fresh, threads: 1 })).close();
  try {
    await link(fresh, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(fresh, { force: true });
  }
}

async function readNote(file: string): Promise<OwnerNote | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as OwnerNote;
  } catch {
    // Not there yet, or from a broken disk: the sentence then does without it.
    return undefined;
  }
}
