import { Option } from 'commander';
import { readSqlFiles, type SqlFile } from '../sources/sql-files.ts';
import { Source, type SqlcmdVariables } from '../text/source.ts';
import { Failure } from './failure.ts';

export const variablesOption = () => new Option('--variables <NAME=VALUE...>', "values of sqlcmd's $(NAME)");

export interface ReadSource {
  readonly source: Source;
  /** On disk. */
  readonly bytes: number;
}

/** Files and folders as sources, in the order of their names. @throws {Failure} where one cannot be read. */
export function readSources({ paths, variables }: Given): ReadSource[] {
  const files = readFiles(paths);
  if (files.length === 0) throw new Failure(`There are no .sql files in ${paths.join(', ')}.`);
  return files.map(({ file, text, bytes }) => ({ source: new Source(file, text, variables), bytes }));
}

function readFiles(paths: readonly string[]): SqlFile[] {
  try {
    return readSqlFiles(paths);
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error));
  }
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
