import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installation } from '../../src/settings/installation.ts';

const { root, webFolder } = installation;

/** Builds the web app where its sources are newer than what was built. */
export function buildWebWhereNeeded(): void {
  const built = join(webFolder, 'index.html');
  if (existsSync(built) && statSync(built).mtimeMs > newest(join(root, 'web'))) return;
  buildWeb(webFolder);
}

/** @param apiUrl where the app finds its API; the origin that serves it by default. */
export function buildWeb(outDir: string, apiUrl?: string): void {
  // The test runner's NODE_ENV would make it a development build.
  const { NODE_ENV: _, ...environment } = process.env;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [
    vite,
    'build',
    '--config',
    join(root, 'web', 'vite.config.ts'),
    '--outDir',
    outDir,
    '--logLevel',
    'warn',
  ];
  const result = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: apiUrl === undefined ? environment : { ...environment, VITE_API_URL: apiUrl },
  });
  if (result.status !== 0) throw new Error(`The web app could not be built.\n${result.stdout}${result.stderr}`);
}

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((file) => statSync(join(folder, file)).mtimeMs));
}
