// npm run bench:lineage [-- FOLDER]: what the lineage of an estate costs, how that grows, and DacFx beside it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasDotnet, Oracle } from '../conformance/oracle.ts';
import { resolvingSeconds } from '../conformance/resolving-seconds.ts';
import { alignedTable } from '../conformance/table.ts';
import { readSqlFiles } from '../src/sources/sql-files.ts';
import { generateEstate } from './estate.ts';
import { measured } from './measured.ts';
import type { TraceTimes } from './trace-one.ts';

const [folder] = process.argv.slice(2);

/** Procedures, and how long each is, about: all that their lineage is, or only what they name, which takes no tracing. */
const sizes = [
  { modules: 1000, characters: 5000, asked: 'all' },
  { modules: 10_000, characters: 5000, asked: 'all' },
  { modules: 10_000, characters: 5000, asked: 'names' },
  { modules: 800, characters: 1500, asked: 'all' },
  { modules: 8000, characters: 1500, asked: 'all' },
  { modules: 80_000, characters: 1500, asked: 'all' },
];

/** As many as an import takes. */
const threads = availableParallelism();

async function grow(): Promise<void> {
  const rows: string[][] = [];
  for (const { modules, characters, asked } of sizes) {
    const times = await measured<TraceTimes>('trace-one.ts', modules, characters, threads, asked);
    rows.push([
      asked,
      String(times.modules),
      `${(times.characters / 1e6).toFixed(1)} MB`,
      `${times.seconds.toFixed(1)} s`,
      `${((times.seconds / times.modules) * 1e6).toFixed(0)} µs`,
      `${(times.characters / 1e6 / times.seconds).toFixed(1)} MB/s`,
      String(times.columnEdges),
      `${(times.peakBytes / 1e6).toFixed(0)} MB`,
    ]);
  }
  console.log(
    `Parsing, binding and tracing a generated estate in ${threads} threads, one process each, nothing warm\n`,
  );
  const header = ['asked for', 'modules', 'text', 'time', 'a module', 'speed', 'column edges', 'peak memory'];
  console.log(`${alignedTable({ header, rows })}\n`);
}

/** The same folder, each side in a process of its own. */
async function beside(path: string): Promise<void> {
  const { length } = readSqlFiles([path]);
  const ours = await resolvingSeconds(path);
  const rows = [['Headwater', `${ours.toFixed(2)} s`, '']];
  if (hasDotnet()) {
    const { measured: theirs } = await Oracle.build().ask('bind', path);
    const ratio = `${(theirs.seconds! / ours).toFixed(1)} ×`;
    rows.push(['DacFx (C#)', `${theirs.seconds!.toFixed(2)} s`, ratio]);
  } else console.error('DacFx is left out: there is no .NET here.');
  console.log(`Every name of ${length} files resolved: reading, loading, resolving; not the start of the process\n`);
  console.log(alignedTable({ header: ['', 'time', 'Headwater is faster'], rows }));
}

/** An estate as a project of .sql files, one object each. */
async function writeProject(path: string): Promise<void> {
  const { tables, columns, modules } = generateEstate({ modules: 400, characters: 5000 });
  const listed = columns.map((column) => `  ${column} nvarchar(50) NULL`).join(',\n');
  for (const { schema, name } of tables) {
    await writeFile(join(path, `${schema}.${name}.sql`), `CREATE TABLE ${schema}.${name} (\n${listed}\n);\n`);
  }
  for (const { schema, name, definition } of modules) {
    await writeFile(join(path, `${schema}.${name}.sql`), definition);
  }
}

await grow();
if (folder !== undefined) await beside(folder);
else {
  const made = await mkdtemp(join(tmpdir(), 'headwater-bench-'));
  try {
    await writeProject(made);
    await beside(made);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}
