import { readFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import type { ScriptOptions } from '../lineage/scripts.ts';
import { expectLength } from '../settings/expected-length.ts';
import { UnreadableFile } from '../sources/sql-files.ts';
import { parseName } from '../text/identifier.ts';
import { decodeText, Source } from '../text/source.ts';
import { Failure } from './failure.ts';
import { given, readSources, variablesOption } from './sql-sources.ts';

/** What `lineage` and `references` have in common: .sql files, and how names in them are to be read. */
export interface ScriptFlags {
  readonly catalog?: string;
  readonly defaultSchema?: string;
  readonly defaultDatabase?: string;
  readonly variables?: readonly string[];
}

/** Gives a command the paths and flags that both have. */
export function withScripts(command: Command): Command {
  return command
    .argument('[paths...]', 'files and folders of .sql')
    .addOption(new Option('--catalog <file>', 'columns that no file tells: {"dbo.T": ["a", "b"]}'))
    .addOption(new Option('--default-schema <name>', 'schema of names without one').default('dbo'))
    .addOption(new Option('--default-database <name>', 'database that the files belong to'))
    .addOption(variablesOption());
}

/** The files of the paths, and how to read them. @throws {Failure} where one cannot be read. */
export async function readScripts(
  paths: readonly string[],
  flags: ScriptFlags,
): Promise<{ readonly sources: readonly Source[]; readonly options: ScriptOptions }> {
  const files = given(paths, flags.variables);
  const sources = readSources(files).map(({ source }) => source);
  expectLength(sources.reduce((sum, { text }) => sum + text.length, 0));
  const { defaultSchema, defaultDatabase } = flags;
  const known = flags.catalog === undefined ? undefined : await readKnownColumns(flags.catalog);
  return { sources, options: { defaultSchema, defaultDatabase, known, variables: files.variables } };
}

async function readKnownColumns(file: string): Promise<Map<readonly string[], readonly string[]>> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Failure(new UnreadableFile(file, error).message);
  });
  let content: unknown;
  try {
    content = JSON.parse(new Source(file, decodeText(bytes)).text);
  } catch (error) {
    throw new Failure(`The catalog ${file} could not be read: ${error instanceof Error ? error.message : error}`);
  }
  if (!isColumnLists(content)) throw new Failure(`The catalog ${file} is not of the form {"dbo.T": ["a", "b"]}.`);
  return new Map(Object.entries(content).map(([name, columns]) => [parseName(name), columns]));
}

function isColumnLists(content: unknown): content is Record<string, string[]> {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return false;
  return Object.values(content).every((list) => Array.isArray(list) && list.every((name) => typeof name === 'string'));
}
