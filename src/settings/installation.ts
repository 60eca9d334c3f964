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

/**
 * The folder of the package that a folder is in: the sources and the compiled output lie at different depths.
 * @throws where there is none, for the program was copied without it.
 */
export function packageAround(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, 'package.json'))) return at;
    if (dirname(at) === at)
      throw new Error(
        `Headwater is not here as a whole: neither ${folder} nor a folder around it has its package.json.`,
      );
  }
}

const root = packageAround(dirname(fileURLToPath(import.meta.url)));
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
