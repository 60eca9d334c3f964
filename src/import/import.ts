import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SnapshotInfo } from '../contract/explore.ts';
import type { Settings } from '../settings/settings.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type BuildMessage, runBuildProcess } from './build-process.ts';
import type { ImportJob } from './job.ts';
import type { ReceivedFile } from './receive.ts';

/** Brings the files into `folder`, or says where they lie already. */
export type Receive = (folder: string) => Promise<readonly ReceivedFile[]>;

/**
 * The whole import: receive the files, build a snapshot from them in a process of its own, publish it.
 * Whatever happens, nothing of it is left in the workspace but the published snapshot.
 */
export async function runImport(
  job: ImportJob,
  receive: Receive,
  workspace: Workspace,
  settings: Settings,
): Promise<SnapshotInfo> {
  const folder = join(incomingFolder(settings.dataFolder), job.id);
  const target = join(folder, 'snapshot.duckdb');
  await mkdir(folder, { recursive: true });
  try {
    job.advance('receive');
    const files = await receive(folder);
    job.received(files.map((file) => file.name));

    job.advance('recognise');
    const { user } = job;
    const now = workspace.current();
    const about = { user, source: describe(files), createdAt: job.startedAt.toISOString() };
    const reused = { kept: await now?.overrides(), current: job.reuses ? now?.file : undefined };
    await runBuildProcess(
      { files, target, ...about, ...reused },
      {
        signal: job.signal,
        memoryBytes: settings.importMemoryBytes,
        onMessage: (message) => follow(job, message),
      },
    );

    job.advance('publish');
    return await workspace.publish(target);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Removes what imports left that were cut off by the death of their process. Only the owner of the workspace may. */
export async function clearIncoming(settings: Settings): Promise<void> {
  await rm(incomingFolder(settings.dataFolder), { recursive: true, force: true, maxRetries: 3 });
}

function incomingFolder(dataFolder: string): string {
  return join(dataFolder, 'incoming');
}

function follow(job: ImportJob, message: BuildMessage): void {
  if (message.type === 'advance') job.advance(message.step, message.part);
  else if (message.type === 'recognised') job.accept();
  else if (message.type === 'warning') job.warn(message.text);
}

/** `objects.parquet, definitions.parquet` or, of many, `a.sql, b.sql and 120 more`. */
function describe(files: readonly ReceivedFile[]): string {
  const names = files.map((file) => file.name);
  const shown = names.length > 6 ? names.slice(0, 5) : names;
  const rest = names.length - shown.length;
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
