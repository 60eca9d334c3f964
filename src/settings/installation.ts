import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where this copy of Headwater is installed, and what it brings along. */
export interface Installation {
  readonly root: string;
  readonly version: string;
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

export const installation: Installation = {
  root,
  version,
  webFolder: join(root, 'dist', 'web'),
  sampleFolder: join(root, 'samples', 'parquet'),
};
