import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where this copy of Headwater is installed, and what it brings along. */
export interface Installation {
  readonly root: string;
  readonly version: string;
  /** Where the modules are, and how their files end: the sources, as the tests run them, or what was compiled of them. */
  readonly code: { readonly folder: string; readonly ending: '.ts' | '.js' };
  /** What runs, each in one file. Older than the sources where they were not compiled. */
  readonly programs: string;
  /** The built web app. Absent where only the server was compiled. */
  readonly webFolder: string;
  /** The Parquet files of the built-in sample warehouse. */
  readonly sampleFolder: string;
}

// The sources and the compiled output lie at different depths, so the root is found rather than counted.
function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

const root = findRoot();
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

// The command line is bundled: no module may look for others beside its own file.
const isSource = import.meta.url.endsWith('.ts');

export const installation: Installation = {
  root,
  version,
  code: isSource ? { folder: join(root, 'src'), ending: '.ts' } : { folder: join(root, 'dist', 'src'), ending: '.js' },
  programs: join(root, 'dist', 'program'),
  webFolder: join(root, 'dist', 'web'),
  sampleFolder: join(root, 'samples', 'parquet'),
};
