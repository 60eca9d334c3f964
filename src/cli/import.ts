import type { Command } from 'commander';
import type { JobStatus } from '../contract/node.ts';
import { clearIncoming } from '../import/import.ts';
import { Importer } from '../import/importer.ts';
import type { ReceivedFile } from '../import/receive.ts';
import type { Settings } from '../settings/settings.ts';
import { settingsFrom } from './environment.ts';
import { Failure } from './failure.ts';
import { findImportFiles } from './import-files.ts';
import { openOwnWorkspace } from './own-workspace.ts';
import { RemoteServer } from './remote-server.ts';

interface ImportOptions {
  readonly overrides?: string;
  readonly data?: string;
  readonly server?: string;
}

export function defineImport(command: Command): Command {
  return command
    .argument('<paths...>', 'files, and folders of .parquet or .sql files')
    .option('--overrides <file>', 'edges that a person states, as JSON; they apply to later imports too')
    .option('--data <folder>', 'folder of the workspace (DATA_DIR, ./data)')
    .option('--server <url>', 'send the files to a running server instead')
    .action(importPaths);
}

async function importPaths(paths: string[], { overrides, data, server }: ImportOptions): Promise<void> {
  if (data !== undefined && server !== undefined) throw new Failure('Give --data or --server, not both.', 2);
  const settings = settingsFrom({ DATA_DIR: data });
  const files = await findImportFiles(paths);
  if (overrides !== undefined) files.push(await overrideFile(overrides));
  const outcome = server === undefined ? await importHere(files, settings) : await importThere(files, server);
  for (const warning of outcome.warnings) console.error(`Warning: ${warning}`);
  if (outcome.status !== 'completed') throw new Failure(outcome.errors.join('\n') || outcome.message);
  console.log(outcome.message);
}

/** An override file is known by its ending, whatever it is called here. */
async function overrideFile(path: string): Promise<ReceivedFile> {
  const [file] = await findImportFiles([path]);
  return { ...file!, name: /\.json$/i.test(file!.name) ? file!.name : `${file!.name}.json` };
}

async function importHere(files: readonly ReceivedFile[], settings: Settings): Promise<JobStatus> {
  const workspace = await openOwnWorkspace(settings, 'Where it is a server, send the files to it with --server URL.');
  try {
    await clearIncoming(settings);
    const importer = new Importer(workspace, settings, quietLog);
    importer.onChange((job) => showProgress(job.status()));
    const job = importer.begin(process.env.USER ?? 'command line', { reuses: true })!;
    const cancel = () => void importer.close();
    process.once('SIGINT', cancel).once('SIGTERM', cancel);
    await importer.run(job, async () => files);
    return job.status();
  } finally {
    await workspace.close();
  }
}

async function importThere(files: readonly ReceivedFile[], url: string): Promise<JobStatus> {
  const remote = new RemoteServer(url);
  const job = await remote.upload(files);
  for (;;) {
    const status = await remote.status(job);
    showProgress(status);
    if (status.status === 'completed' || status.status === 'failed') return status;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** The person at the terminal sees the outcome; a log would say the same again. */
const quietLog = { info() {}, warn() {}, error() {} };

let shown = '';

/** One line a step on stderr. */
function showProgress({ current_step, status }: JobStatus): void {
  if (current_step === shown || status !== 'processing') return;
  shown = current_step;
  console.error(`${current_step}…`);
}
