// Loaded into the server with --import: it dies, as by a power cut, at the rename that DIE_AT names:
// `before snapshots/` or `after current.json`.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [moment, target] = (process.env.DIE_AT ?? '').split(' ');
const { rename } = fs.promises;

const die = () => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => {});
};

fs.promises.rename = async (from, to) => {
  const isIt = String(to).includes(target);
  if (isIt && moment === 'before') await die();
  await rename(from, to);
  if (isIt && moment === 'after') await die();
};
syncBuiltinESMExports();
