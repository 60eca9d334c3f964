import { readFile } from 'node:fs/promises';
import { Option } from 'commander';
import { declareScripts } from '../bind/declare.ts';
import type { CatalogData } from '../catalog/catalog.ts';
import type { Lineage } from '../lineage/edges.ts';
import { traceLineage } from '../lineage/lineage.ts';
import { readSqlFiles } from '../sources/sql-files.ts';
import { parseName } from '../text/identifier.ts';
import { decodeText, Source, type SqlcmdVariables } from '../text/source.ts';
import { Failure } from './failure.ts';

/** What `lineage` and `references` have in common: .sql files, and how names in them are to be read. */
export interface ScriptOptions {
  readonly catalog?: string;
  readonly defaultSchema?: string;
  readonly defaultDatabase?: string;
  readonly variables?: readonly string[];
}

export const catalogOption = () => new Option('--catalog <file>', 'columns that no file tells: {"dbo.T": ["a", "b"]}');
export const defaultSchemaOption = () =>
  new Option('--default-schema <name>', 'schema of names without one').default('dbo');
export const defaultDatabaseOption = () => new Option('--default-database <name>', 'database that the files belong to');
export const variablesOption = () => new Option('--variables <NAME=VALUE...>', "values of sqlcmd's $(NAME)");

export interface ReadSource {
  readonly source: Source;
  /** On disk. */
  readonly bytes: number;
}

/** Files and folders as sources, in the order of their names. @throws {Failure} where one cannot be read. */
export async function readSources({ paths, variables }: Given): Promise<ReadSource[]> {
  const files = await readSqlFiles(paths).catch((error: unknown) => {
    throw new Failure(error instanceof Error ? error.message : String(error));
  });
  return files.map(({ file, text, bytes }) => ({ source: new Source(file, text, variables), bytes }));
}

/** What stands on the command line: paths, and sqlcmd's variables. */
export interface Given {
  readonly paths: readonly string[];
  readonly variables: SqlcmdVariables | undefined;
}

/**
 * `--variables A=1 B=2 folder`: whatever has no `=` is a path, also behind the variables.
 * @throws {Failure} where no path is left.
 */
export function given(paths: readonly string[], written: readonly string[] = []): Given {
  const variables = new Map<string, string>();
  const all = [...paths];
  for (const word of written) {
    const at = word.indexOf('=');
    if (at < 1) all.push(word);
    else variables.set(word.slice(0, at).toUpperCase(), word.slice(at + 1));
  }
  if (all.length === 0) throw new Failure('Name a file or folder of .sql.', 2);
  return { paths: all, variables: variables.size > 0 ? variables : undefined };
}

/** The files as a catalog, and what their SQL says. */
export async function traceSources(
  paths: readonly string[],
  options: ScriptOptions,
): Promise<{ catalog: CatalogData; lineage: Lineage }> {
  const files = given(paths, options.variables);
  const sources = (await readSources(files)).map(({ source }) => source);
  const { defaultSchema, defaultDatabase } = options;
  const known = options.catalog === undefined ? undefined : await readKnownColumns(options.catalog);
  const catalog = declareScripts(sources, { defaultSchema, defaultDatabase, known });
  return { catalog, lineage: traceLineage(catalog, { variables: files.variables }) };
}

async function readKnownColumns(file: string): Promise<Map<readonly string[], readonly string[]>> {
  let content: unknown;
  try {
    content = JSON.parse(new Source(file, decodeText(await readFile(file))).text);
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
