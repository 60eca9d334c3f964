import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from './durable-file.ts';

/** What `current.json` says: the one place that decides which snapshot is served. */
export interface Pointer {
  /** Null: nothing was imported yet, or the workspace was cleared. */
  readonly current: string | null;
  /** Ids of all published snapshots that are kept, newest first. A file that is not listed was never published. */
  readonly published: readonly string[];
}

/** Undefined where the file is missing; `damaged` where it is there and says nothing that can be used. */
export async function readPointer(folder: string): Promise<Pointer | undefined | 'damaged'> {
  let text: string;
  try {
    text = await readFile(pointerFile(folder), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const pointer: unknown = JSON.parse(text);
    return isPointer(pointer) ? pointer : 'damaged';
  } catch {
    return 'damaged';
  }
}

export async function writePointer(folder: string, pointer: Pointer): Promise<void> {
  await replaceFile(pointerFile(folder), `${JSON.stringify(pointer, null, 2)}\n`);
}

function pointerFile(folder: string): string {
  return join(folder, 'current.json');
}

function isPointer(value: unknown): value is Pointer {
  if (typeof value !== 'object' || value === null || !('current' in value) || !('published' in value)) return false;
  const { current, published } = value;
  return (
    (current === null || isSnapshotId(current)) &&
    Array.isArray(published) &&
    published.every(isSnapshotId) &&
    (current === null || published.includes(current))
  );
}

/** `20261124T093015123Z-4f1c`: when it was published, and something to tell two apart. Sorts by time, and is a safe file name. */
export function newSnapshotId(now: Date): string {
  const random = Math.floor(Math.random() * 0x10000)
    .toString(16)
    .padStart(4, '0');
  return `${now.toISOString().replace(/[-:.]/g, '')}-${random}`;
}

export function isSnapshotId(value: unknown): value is string {
  return typeof value === 'string' && /^\d{8}T\d{9}Z-[0-9a-f]{4}$/.test(value);
}
