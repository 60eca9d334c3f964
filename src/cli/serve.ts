import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import { buildServer } from '../api/server.ts';
import { clearIncoming } from '../import/import.ts';
import { Importer } from '../import/importer.ts';
import { filesOnDisk, receiveFiles } from '../import/receive.ts';
import { installation } from '../settings/installation.ts';
import type { Settings } from '../settings/settings.ts';
import { settingsFrom } from './environment.ts';
import { Failure } from './failure.ts';
import { openOwnWorkspace } from './own-workspace.ts';

interface ServeOptions {
  readonly port?: string;
  readonly host?: string;
  readonly data?: string;
  readonly sample: boolean;
}

export function defineServe(command: Command): Command {
  return command
    .option('--port <number>', 'port to listen on; 0 for any free one (PORT, 8000)')
    .option('--host <address>', 'address to listen on (HOST, 127.0.0.1)')
    .option('--data <folder>', 'folder of the workspace (DATA_DIR, ./data)')
    .option('--no-sample', 'leave a workspace that never held anything empty')
    .action(serve);
}

async function serve({ port, host, data, sample }: ServeOptions): Promise<void> {
  const settings = settingsFrom({ PORT: port, HOST: host, DATA_DIR: data });
  const log = openLog(settings);
  const workspace = await openOwnWorkspace(settings);
  await clearIncoming(settings);
  const importer = new Importer(workspace, settings, log);
  const { version, webFolder } = installation;
  const server = await buildServer({ workspace, importer, settings, version, webFolder }, log);

  const close = async () => {
    await importer.close();
    await server.close();
    await workspace.close();
  };
  const url = await server.listen({ port: settings.port, host: settings.host }).catch(async (error: unknown) => {
    await close();
    throw listenFailure(error, settings);
  });
  closeOnSignal(close, log);
  console.error(`Headwater ${version} is at ${url}`);
  if (sample && !workspace.everUsed) await importSample(importer, settings, log);
}

/** Logs go to stderr: as JSON for a machine, in words for a person at a terminal. */
function openLog({ logLevel }: Settings): Logger {
  const stream = process.stderr.isTTY
    ? pretty({ destination: 2, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' })
    : pino.destination(2);
  return pino({ level: logLevel }, stream);
}

/** Imports the built-in warehouse the way an upload is imported. */
async function importSample(importer: Importer, settings: Settings, log: Logger): Promise<void> {
  const folder = installation.sampleFolder;
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.parquet')).sort();
  if (names.length === 0) {
    log.warn({ folder }, 'the sample is not installed; the workspace stays empty');
    return;
  }
  const job = importer.begin('sample', { counted: false });
  if (!job) return;
  await importer.run(job, (target) => {
    const files = names.map((name) => ({ name, path: join(folder, name) }));
    return receiveFiles(filesOnDisk(files), {
      folder: target,
      maxBytes: settings.maxUploadBytes,
      signal: job.signal,
    });
  });
}

/** The first signal closes in order, giving back all that is held; the second one does not wait. */
function closeOnSignal(close: () => Promise<void>, log: Logger): void {
  let closing = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, async () => {
      if (closing) process.exit(1);
      closing = true;
      log.info({ signal }, 'closing');
      await close().catch((error: unknown) => log.error({ err: error }, 'closing failed'));
      process.exit(0);
    });
  }
}

function listenFailure(error: unknown, { host, port }: Settings): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return new Failure(`Port ${port} of ${host} is in use. Choose another one with --port.`);
  if (code === 'EACCES') return new Failure(`Port ${port} of ${host} may not be used. Choose another one with --port.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new Failure(`${host} is no address of this machine.`);
  return error;
}
