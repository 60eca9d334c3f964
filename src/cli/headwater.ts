import { Command, CommanderError } from 'commander';
import { installation } from '../settings/installation.ts';
import { SettingsError } from '../settings/settings.ts';
import { coverageCommand } from './coverage.ts';
import { Failure } from './failure.ts';
import { importCommand } from './import.ts';
import { lineageCommand } from './lineage.ts';
import { parseCommand } from './parse.ts';
import { referencesCommand } from './references.ts';
import { serveCommand } from './serve.ts';
import { traceCommand } from './trace.ts';

const program = new Command('headwater')
  .description('Data lineage for SQL Server: which object and which column feeds which, with the SQL that proves it.')
  .version(installation.version, '-v, --version')
  .configureHelp({ showGlobalOptions: true })
  .exitOverride();

program.addCommand(serveCommand());
program.addCommand(importCommand());
program.addCommand(traceCommand());
program.addCommand(coverageCommand());
program.addCommand(parseCommand());
program.addCommand(lineageCommand());
program.addCommand(referencesCommand());

// Commands that are made elsewhere know nothing of the program's settings unless they are handed down.
for (const command of program.commands) command.copyInheritedSettings(program);

// A reader that has seen enough (`… | head`) closes the pipe: that is its right, and no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** Says on stderr what went wrong, unless that was done already. 0: help or version was asked for. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof SettingsError) {
    console.error(error.message);
    return 2;
  }
  if (error instanceof Failure) {
    console.error(error.message);
    return error.exitCode;
  }
  const isVerbose = process.env.LOG_LEVEL === 'debug' || process.env.LOG_LEVEL === 'trace';
  const words = error instanceof Error ? error.message : String(error);
  console.error(isVerbose ? error : `Headwater made a mistake: ${words}\nLOG_LEVEL=debug shows where.`);
  return 1;
}
