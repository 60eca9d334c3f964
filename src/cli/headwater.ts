import { Command, CommanderError } from 'commander';
import { ImportRefused } from '../import/refusal.ts';
import { installation } from '../settings/installation.ts';
import { SettingsError } from '../settings/settings.ts';
import { Failure } from './failure.ts';

/** What each command does, and its file, which is loaded where the command is asked for: nobody waits for the others. */
const commands = {
  serve: {
    about: 'Serve the web app and the API.',
    define: async () => (await import('./serve.ts')).defineServe,
  },
  import: {
    about: 'Import Parquet exports or .sql files, as an upload does.',
    define: async () => (await import('./import.ts')).defineImport,
  },
  trace: {
    about: 'Show what feeds an object and what it feeds, level by level.',
    define: async () => (await import('./trace.ts')).defineTrace,
  },
  coverage: {
    about: 'Show what was understood, what was not, and why.',
    define: async () => (await import('./coverage.ts')).defineCoverage,
  },
  parse: {
    about: 'Parse .sql files: how much is understood, the facts of each batch, or the syntax tree.',
    define: async () => (await import('./parse.ts')).defineParse,
  },
  lineage: {
    about: 'Print objects, edges, column edges and diagnostics of .sql files.',
    define: async () => (await import('./lineage.ts')).defineLineage,
  },
  references: {
    about: 'Print every place in .sql files that names an object or a column of one.',
    define: async () => (await import('./references.ts')).defineReferences,
  },
};

/** Runs a command line, and returns the exit code. `given` begins with what was typed behind `headwater`. */
export async function main(given: readonly string[]): Promise<number> {
  const program = new Command('headwater')
    .description('Data lineage for SQL Server: which object and which column feeds which, with the SQL that proves it.')
    .version(installation.version, '-v, --version')
    .configureHelp({ showGlobalOptions: true })
    .exitOverride();
  for (const [name, { about, define }] of Object.entries(commands)) {
    const command = program.command(name).description(about);
    if (given.includes(name)) (await define())(command);
  }
  try {
    await program.parseAsync(given, { from: 'user' });
    return 0;
  } catch (error) {
    return exitCodeOf(error);
  }
}

// A reader that has seen enough (`… | head`) closes the pipe: that is its right, and no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

/** Says on stderr what went wrong, unless that was done already. 0: help or version was asked for. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof SettingsError) {
    console.error(error.message);
    return 2;
  }
  if (error instanceof Failure || error instanceof ImportRefused) {
    console.error(error.message);
    return error instanceof Failure ? error.exitCode : 1;
  }
  const isVerbose = process.env.LOG_LEVEL === 'debug' || process.env.LOG_LEVEL === 'trace';
  const words = error instanceof Error ? error.message : String(error);
  console.error(isVerbose ? error : `Headwater made a mistake: ${words}\nLOG_LEVEL=debug shows where.`);
  return 1;
}
