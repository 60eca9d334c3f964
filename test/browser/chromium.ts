import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/**
 * Where a Chromium is: CHROMIUM_PATH, the distribution's, Google's, or else the one that comes as a package and unpacks
 * itself into the temporary folder. Where that lacks libraries of the system, the distribution's is installed.
 */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH ?? installedChromium();
  if (named) return named;
  const { default: packaged } = await import('@sparticuz/chromium');
  const path = await packaged.executablePath();
  if (spawnSync(path, ['--version']).status === 0) return path;
  installChromium();
  const installed = installedChromium();
  if (installed) return installed;
  throw new Error('No Chromium was found or could be installed. Install one and say where it is in CHROMIUM_PATH.');
}

function installedChromium(): string | undefined {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    for (const folder of folders) {
      const path = join(folder, name);
      if (folder !== '' && existsSync(path)) return path;
    }
  }
  return undefined;
}

/** Debian's package; only root may, and elsewhere a person has to. */
function installChromium(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], options);
}

export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium(),
    // Containers run as root and give little shared memory.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--force-color-profile=srgb'],
  });
}
