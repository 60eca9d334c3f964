import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PublicProject } from './public-project.ts';

const execute = promisify(execFile);

/** The files of a repository at one commit. */
export interface Repository {
  /** All paths that begin with a prefix, which is empty or a folder with its slash. */
  readonly paths: (prefix: string) => Promise<string[]>;
  readonly read: (path: string) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** Fetches the one commit from GitHub into a folder that lives until the repository is closed. */
export async function cloned({ repo, commit }: PublicProject): Promise<Repository> {
  const folder = await mkdtemp(join(tmpdir(), 'headwater-clone-'));
  try {
    await execute('git', ['init', '--quiet', '--bare', folder]);
    await git(folder, 'fetch', '--quiet', '--depth', '1', `https://github.com/${repo}.git`, commit);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return at(folder, commit, () => rm(folder, { recursive: true, force: true }));
}

/** A repository that is here already: `OWNER+NAME/repo` in a folder of mirrors. */
export function mirrored(mirror: string, { repo, commit }: PublicProject): Repository {
  return at(join(mirror, repo.replace('/', '+'), 'repo'), commit, async () => {});
}

function at(folder: string, commit: string, close: () => Promise<void>): Repository {
  return {
    async paths(prefix) {
      const below = prefix === '' ? [] : ['--', prefix];
      const listed = await git(folder, 'ls-tree', '-r', '-z', '--name-only', commit, ...below);
      return String(listed).split('\0');
    },
    read: (path) => git(folder, 'show', `${commit}:${path}`),
    close,
  };
}

async function git(folder: string, ...words: string[]): Promise<Buffer> {
  const { stdout } = await execute('git', ['--git-dir', folder, ...words], { encoding: 'buffer', maxBuffer: 2 ** 30 });
  return stdout;
}
