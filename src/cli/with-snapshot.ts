import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSnapshot } from '../import/build-snapshot.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import type { Snapshot, Workspace } from '../workspace/workspace.ts';
import { settingsFrom } from './environment.ts';
import { Failure } from './failure.ts';
import { findImportFiles } from './import-files.ts';
import { openOwnWorkspace } from './own-workspace.ts';

/** @throws {Failure} where a question is put to several at once. */
export function onlyOne(data: string | undefined, server: string | undefined, paths: readonly string[]): void {
  if ([data !== undefined, server !== undefined, paths.length > 0].filter(Boolean).length > 1) {
    throw new Failure('Give --data, --server or paths, only one of them.', 2);
  }
}

/** Asks the current snapshot of a workspace, or one that is made of files for this one question. */
export async function withSnapshot(
  paths: readonly string[],
  data: string | undefined,
  ask: (snapshot: Snapshot) => Promise<void>,
): Promise<void> {
  if (paths.length > 0) return withFilesRead(paths, (workspace) => ask(workspace.current()!));
  const settings = settingsFrom({ DATA_DIR: data });
  const how = 'Import something first: headwater import FILES…';
  // To open one would make it: a folder whose name is mistyped would lie there.
  if (!existsSync(settings.dataFolder)) throw new Failure(`There is no workspace in ${settings.dataFolder}. ${how}`);
  const workspace = await openOwnWorkspace(settings, 'Where it is a server, ask it with --server URL.');
  try {
    const snapshot = workspace.current();
    if (!snapshot) throw new Failure(`The workspace is empty. ${how}`);
    await ask(snapshot);
  } finally {
    await workspace.close();
  }
}

/** Reads files into a workspace that lives as long as the question. */
async function withFilesRead(paths: readonly string[], ask: (workspace: Workspace) => Promise<void>): Promise<void> {
  const files = await findImportFiles(paths);
  const folder = await mkdtemp(join(tmpdir(), 'headwater-trace-'));
  try {
    const workspace = await openWorkspace(folder, { keep: 1 });
    try {
      const target = workspace.newBuildPath();
      const createdAt = new Date().toISOString();
      await buildSnapshot({ files, target, user: 'command line', source: paths.join(', '), createdAt }, () => {});
      await workspace.publish(target);
      await ask(workspace);
    } finally {
      await workspace.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
