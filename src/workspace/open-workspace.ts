import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SnapshotInfo } from '../contract/explore.ts';
import { Database } from '../duckdb/database.ts';
import { DatabaseInUseError } from '../duckdb/errors.ts';
import { DuckDbSnapshot } from './duckdb-snapshot.ts';
import { renameDurably, syncToDisk } from './durable-file.ts';
import { readInfo } from './estate.ts';
import { ownWorkspace } from './owner.ts';
import { isSnapshotId, newSnapshotId, type Pointer, readPointer, writePointer } from './pointer.ts';
import type { Snapshot, Workspace } from './workspace.ts';

/** The steps of publishing, in order. */
export type PublishStep = 'check' | 'fsync' | 'rename' | 'open' | 'pointer' | 'swap';

export interface WorkspaceOptions {
  /** How many published snapshots are kept, the current one included. */
  readonly keep: number;
  /** Told what the operator should know: what was repaired at the start, what could not be deleted. Default: stderr. */
  readonly log?: (message: string) => void;
  /** Called before each step of publishing and waited for: tests stop the process there. */
  readonly onStep?: (step: PublishStep) => void | Promise<void>;
  /** How long a replaced snapshot stays open for requests that began on it, in milliseconds. */
  readonly grace?: number;
}

/** A workspace on the local disk; {@link newBuildPath} is where the import's process builds what is then published. */
export interface LocalWorkspace extends Workspace {
  /** A path that no file has yet, on the file system of the snapshots. Remove it (and `.wal`) where the build fails. */
  newBuildPath(): string;
}

/**
 * Opens a workspace folder for this process alone, makes it where it does not exist, and removes what a crash left.
 * Throws `WorkspaceInUseError` where another process has it. Where the current snapshot cannot be read, the newest
 * older one that can is made current, and the log says so.
 */
export async function openWorkspace(folder: string, options: WorkspaceOptions): Promise<LocalWorkspace> {
  for (const part of ['snapshots', 'builds']) await mkdir(join(folder, part), { recursive: true });
  const release = await ownWorkspace(folder);
  try {
    const workspace = new DuckDbWorkspace(folder, options, release);
    await workspace.recover();
    return workspace;
  } catch (error) {
    await release();
    throw error;
  }
}

class DuckDbWorkspace implements LocalWorkspace {
  readonly #folder: string;
  readonly #keep: number;
  readonly #log: (message: string) => void;
  readonly #onStep: (step: PublishStep) => void | Promise<void>;
  readonly #grace: number;
  readonly #release: () => Promise<void>;
  readonly #listeners = new Set<(snapshot: SnapshotInfo | null) => void>();
  readonly #infos = new Map<string, Omit<SnapshotInfo, 'id' | 'current'>>();
  readonly #retired = new Map<DuckDbSnapshot, NodeJS.Timeout>();
  #pointer: Pointer = { current: null, published: [] };
  #current: DuckDbSnapshot | undefined;
  #everUsed = false;
  #builds = 0;
  /** Publishing, clearing and restoring happen one after another. */
  #changes: Promise<unknown> = Promise.resolve();

  constructor(folder: string, options: WorkspaceOptions, release: () => Promise<void>) {
    this.#folder = folder;
    this.#keep = Math.max(1, options.keep);
    this.#log = options.log ?? ((message) => void process.stderr.write(`${message}\n`));
    this.#onStep = options.onStep ?? (() => {});
    this.#grace = options.grace ?? 30_000;
    this.#release = release;
  }

  get everUsed(): boolean {
    return this.#everUsed;
  }

  current(): Snapshot | undefined {
    return this.#current;
  }

  newBuildPath(): string {
    return join(this.#folder, 'builds', `${process.pid}-${Date.now()}-${++this.#builds}.duckdb`);
  }

  async snapshots(): Promise<SnapshotInfo[]> {
    const { current, published } = this.#pointer;
    const list: SnapshotInfo[] = [];
    for (const id of published) {
      const info = await this.#info(id);
      if (info) list.push({ ...info, id, current: id === current });
    }
    return list;
  }

  publish(builtFile: string): Promise<SnapshotInfo> {
    return this.#change(async () => {
      const id = newSnapshotId(new Date());
      await this.#onStep('check');
      await infoOf(builtFile);
      await this.#onStep('fsync');
      await syncToDisk(builtFile);
      await this.#onStep('rename');
      await renameDurably(builtFile, this.#fileOf(id));
      await this.#onStep('open');
      const snapshot = await DuckDbSnapshot.open(this.#fileOf(id), id);
      await this.#onStep('pointer');
      const published = [id, ...this.#pointer.published];
      await this.#point({ current: id, published: published.slice(0, this.#keep) });
      await this.#onStep('swap');
      this.#swap(snapshot);
      for (const old of published.slice(this.#keep)) {
        this.#infos.delete(old);
        await this.#remove(this.#fileOf(old));
      }
      return snapshot.info;
    });
  }

  clear(): Promise<void> {
    return this.#change(async () => {
      await this.#point({ current: null, published: this.#pointer.published });
      this.#swap(undefined);
    });
  }

  restore(id: string): Promise<SnapshotInfo> {
    return this.#change(async () => {
      if (!this.#pointer.published.includes(id)) throw new UnknownSnapshotError(id);
      const snapshot = await DuckDbSnapshot.open(this.#fileOf(id), id);
      await this.#point({ current: id, published: this.#pointer.published });
      this.#swap(snapshot);
      return snapshot.info;
    });
  }

  onPublished(listener: (snapshot: SnapshotInfo | null) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    await this.#changes.catch(() => undefined);
    for (const timer of this.#retired.values()) clearTimeout(timer);
    await Promise.all([...this.#retired.keys()].map((snapshot) => snapshot.close()));
    await this.#current?.close();
    await this.#release();
  }

  /** Finds out what is current, and removes what a crash left behind. */
  async recover(): Promise<void> {
    const files = await this.#snapshotFiles();
    const read = await readPointer(this.#folder);
    if (read === 'damaged') this.#log('current.json is damaged; the newest snapshot that can be read is used.');
    const pointer = read === undefined || read === 'damaged' ? adopt(files) : read;
    this.#everUsed = read !== undefined || files.length > 0;
    this.#pointer = pointer;
    await this.#removeBuilds();
    // A snapshot that was renamed into place but never became current: its import did not end.
    for (const id of files.filter((file) => !pointer.published.includes(file))) await this.#remove(this.#fileOf(id));
    if (pointer.current !== null) await this.#openNewest(pointer.current);
  }

  async #openNewest(wanted: string): Promise<void> {
    const { published } = this.#pointer;
    for (const id of [wanted, ...published.slice(published.indexOf(wanted) + 1)]) {
      try {
        this.#current = await DuckDbSnapshot.open(this.#fileOf(id), id);
        this.#infos.set(id, this.#current.info);
      } catch (error) {
        this.#log(`The snapshot ${id} cannot be read: ${error instanceof Error ? error.message : error}`);
        continue;
      }
      if (id !== wanted) {
        this.#log(`The snapshot ${id} is served instead.`);
        await this.#point({ current: id, published });
      }
      return;
    }
    this.#log('No snapshot can be read; the workspace is empty until the next import.');
    await this.#point({ current: null, published });
  }

  async #point(pointer: Pointer): Promise<void> {
    await writePointer(this.#folder, pointer);
    this.#pointer = pointer;
    this.#everUsed = true;
  }

  #swap(snapshot: DuckDbSnapshot | undefined): void {
    const old = this.#current;
    this.#current = snapshot;
    if (snapshot) this.#infos.set(snapshot.info.id, snapshot.info);
    if (old) {
      const timer = setTimeout(() => {
        this.#retired.delete(old);
        old.close().catch((error: unknown) => this.#log(`A replaced snapshot could not be closed: ${error}`));
      }, this.#grace);
      timer.unref();
      this.#retired.set(old, timer);
    }
    for (const listener of this.#listeners) listener(snapshot?.info ?? null);
  }

  async #info(id: string): Promise<Omit<SnapshotInfo, 'id' | 'current'> | undefined> {
    const known = this.#infos.get(id);
    if (known) return known;
    try {
      const info = await infoOf(this.#fileOf(id));
      this.#infos.set(id, info);
      return info;
    } catch (error) {
      this.#log(`The snapshot ${id} cannot be read: ${error instanceof Error ? error.message : error}`);
      return undefined;
    }
  }

  /** The builds of an owner that died. Its import may outlive it for a moment: what is still being written stays. */
  async #removeBuilds(): Promise<void> {
    const folder = join(this.#folder, 'builds');
    for (const name of await readdir(folder)) {
      const file = join(folder, name);
      if (name.endsWith('.duckdb') && (await isBeingWritten(file))) {
        this.#log(`${file} is still being written by an import whose server ended; it is left alone.`);
        continue;
      }
      await this.#remove(file);
    }
  }

  async #remove(file: string): Promise<void> {
    try {
      for (const path of [file, `${file}.wal`]) await rm(path, { force: true, recursive: true });
    } catch (error) {
      this.#log(`${file} could not be deleted: ${error instanceof Error ? error.message : error}`);
    }
  }

  async #snapshotFiles(): Promise<string[]> {
    const names = await readdir(join(this.#folder, 'snapshots'));
    return names
      .filter((name) => name.endsWith('.duckdb'))
      .map((name) => name.slice(0, -'.duckdb'.length))
      .filter(isSnapshotId);
  }

  #fileOf(id: string): string {
    return join(this.#folder, 'snapshots', `${id}.duckdb`);
  }

  #change<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#changes.then(work, work);
    this.#changes = result;
    return result;
  }
}

/** Somebody asked for a snapshot that is not, or no longer, kept. */
export class UnknownSnapshotError extends Error {
  override readonly name = 'UnknownSnapshotError';

  constructor(id: string) {
    super(`There is no snapshot ${id}: only the last few are kept.`);
  }
}

/** A pointer made from the files alone, where there is none to read: ids sort by time. */
function adopt(files: readonly string[]): Pointer {
  const published = [...files].sort().reverse();
  return { current: published[0] ?? null, published };
}

async function infoOf(file: string): Promise<Omit<SnapshotInfo, 'id' | 'current'>> {
  const database = await Database.open({ file, access: 'read', threads: 1 });
  try {
    return await readInfo(database);
  } finally {
    await database.close();
  }
}

async function isBeingWritten(file: string): Promise<boolean> {
  try {
    await (await Database.open({ file, access: 'read', threads: 1 })).close();
    return false;
  } catch (error) {
    // Anything else is the damage that a crash leaves.
    return error instanceof DatabaseInUseError;
  }
}
