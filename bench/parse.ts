// npm run bench:parse [-- FOLDER]: how fast T-SQL parsers are, how much of it they accept, what their trees weigh.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasDotnet, Oracle } from '../conformance/oracle.ts';
import { alignedTable } from '../conformance/table.ts';
import { batchesOf } from './batches.ts';
import { measured } from './measured.ts';
import type { ParseTimes } from './parse-one.ts';
import { sqlParsers } from './sql-parser.ts';

/** 10 MB. */
const [given = '2000'] = process.argv.slice(2);

const megabytes = ({ characters }: ParseTimes) => characters / 1e6;
const speed = (times: ParseTimes) => megabytes(times) / times.seconds;

async function compare(unit: 'batches' | 'statements'): Promise<void> {
  const all: ParseTimes[] = [];
  for (const name of Object.keys(sqlParsers)) {
    try {
      all.push(await measured<ParseTimes>('parse-one.ts', name, unit, given));
    } catch (error) {
      console.error(`${name} is left out (npm install?): ${error instanceof Error ? error.message : error}`);
    }
  }
  const [own] = all;
  if (!own) throw new Error('Headwater itself could not be measured.');
  const rows = all.map((times) => {
    const share = `${((times.accepted / times.texts) * 100).toFixed(1)} %`;
    if (times.accepted === 0) return [times.title, share, '-', '-', '-'];
    const bytes = (times.treeBytes / times.characters).toFixed(1);
    return [
      times.title,
      share,
      `${speed(times).toFixed(1)} MB/s`,
      bytes,
      `${(speed(own) / speed(times)).toFixed(1)} ×`,
    ];
  });
  if (unit === 'batches') {
    if (hasDotnet()) {
      const theirs = await scriptDomSpeed();
      rows.push(['ScriptDom (C#)', '', `${theirs.toFixed(1)} MB/s`, '', `${(speed(own) / theirs).toFixed(1)} ×`]);
    } else console.error('ScriptDom is left out: there is no .NET here.');
  }
  console.log(
    `${own.texts} ${unit}, ${megabytes(own).toFixed(1)} MB: one thread, warm, the whole tree, the best of three rounds\n`,
  );
  const header = ['', 'accepted', 'speed of those', 'tree bytes a character', 'Headwater is faster'];
  console.log(`${alignedTable({ header, rows })}\n`);
}

/** MB/s over the same batches. */
async function scriptDomSpeed(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'headwater-bench-'));
  try {
    const batches = await batchesOf(given);
    await Promise.all(batches.map((batch, i) => writeFile(join(folder, `${i}.sql`), batch)));
    const answer = await Oracle.build().ask<{ megabytes: number; seconds: number }>('speed', folder);
    const { megabytes: size, seconds } = answer.lines[0]!;
    return size / seconds;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a module costs, however many there are. */
async function grow(): Promise<void> {
  const rows: string[][] = [];
  for (const modules of [100, 1000, 10_000]) {
    const times = await measured<ParseTimes>('parse-one.ts', 'headwater', 'batches', modules);
    rows.push([
      String(times.texts),
      `${megabytes(times).toFixed(1)} MB`,
      `${((times.seconds / times.texts) * 1e6).toFixed(0)} µs`,
      `${speed(times).toFixed(1)} MB/s`,
    ]);
  }
  console.log('Growth of Headwater\n');
  console.log(alignedTable({ header: ['modules', 'text', 'a module', 'speed'], rows }));
}

await compare('batches');
await compare('statements');
await grow();
