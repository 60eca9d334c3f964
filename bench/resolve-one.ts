// Reads a folder of .sql files and resolves every name in it: prints the seconds as JSON. tsx resolve-one.ts FOLDER
import { expectLength } from '../src/cli/short-run.ts';
import { readSqlFiles } from '../src/sources/sql-files.ts';
import { loadHeadwater } from './headwater.ts';

export interface ResolveTimes {
  readonly files: number;
  /** Reading, loading and resolving; the start of the process is left out. */
  readonly seconds: number;
}

const { tsql, engine } = await loadHeadwater();
const began = performance.now();
const files = await readSqlFiles([process.argv[2]!]);
// As the command does.
expectLength(files);
engine.referencesInScripts(files.map(({ file, text }) => new tsql.Source(file, text)));
const times: ResolveTimes = { files: files.length, seconds: (performance.now() - began) / 1000 };
console.log(JSON.stringify(times));
