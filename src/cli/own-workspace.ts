import type { Settings } from '../settings/settings.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import { WorkspaceInUseError } from '../workspace/owner.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { Failure } from './failure.ts';

/**
 * Opens the workspace of the settings for this process alone.
 * @param instead what the person may do where a server has it, as a sentence.
 * @throws {Failure} in words where another process owns it, or the folder cannot be used.
 */
export async function openOwnWorkspace(settings: Settings, instead = ''): Promise<Workspace> {
  try {
    return await openWorkspace(settings.dataFolder, { keep: settings.snapshotsKeep });
  } catch (error) {
    if (error instanceof WorkspaceInUseError) throw new Failure(`${error.message} ${instead}`.trim());
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC'].includes(code)) {
      throw new Failure(`The workspace ${settings.dataFolder} cannot be used: ${(error as Error).message}.`);
    }
    throw error;
  }
}
