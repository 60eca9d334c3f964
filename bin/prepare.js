// npm runs this after `npm ci`, and once more before the first `npx headwater` of a checkout. The command compiles itself
// where that is needed, so only the installation builds everything, the web app included.
import { spawnSync } from 'node:child_process';

if (process.env.npm_command !== 'exec') {
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
  process.exitCode = status ?? 1;
}
