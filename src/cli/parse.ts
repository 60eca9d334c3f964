import { type Command, InvalidArgumentError } from 'commander';
import { addToCount, emptyCount } from '../parse/count.ts';
import { factsOf } from '../parse/facts.ts';
import { type ParseResult, parseScript } from '../parse/parse.ts';
import { printTree } from '../parse/print.ts';
import type { Source } from '../text/source.ts';
import { Failure } from './failure.ts';
import { printLines } from './print.ts';
import { given, type ReadSource, readSources, variablesOption } from './sql-sources.ts';

interface Options {
  readonly json?: boolean;
  readonly facts?: boolean;
  readonly tree?: boolean;
  readonly repeat: number;
  readonly variables?: readonly string[];
}

export function defineParse(command: Command): Command {
  return command
    .argument('[paths...]', 'files and folders of .sql')
    .option('--json', 'print counts, errors and speed as JSON')
    .option('--facts', 'print one JSON line a batch: statements, tables, procedures, functions with their places')
    .option('--tree', 'print the syntax tree of one file')
    .option('--repeat <rounds>', 'parse this many times; the time is that of the best round', wholeNumber, 1)
    .addOption(variablesOption())
    .action(parsePaths);
}

async function parsePaths(paths: string[], options: Options): Promise<void> {
  if ([options.json, options.facts, options.tree].filter(Boolean).length > 1) {
    throw new Failure('Give one of --json, --facts and --tree.', 2);
  }
  const read = readSources(given(paths, options.variables));
  const sources = read.map(({ source }) => source);
  if (options.tree) {
    if (sources.length !== 1) throw new Failure('--tree prints the tree of one file.', 2);
    const source = sources[0]!;
    const { script, diagnostics } = parseScript(source);
    for (const { code, message, start } of diagnostics) {
      const { line, column } = source.positionAt(start);
      process.stderr.write(`${source.name}:${line}:${column} ${code} ${message}\n`);
    }
    return printLines(printTree(source, script));
  }
  if (options.facts) return printLines(factLines(sources));
  const report = reportOf(read, options.repeat);
  if (options.json) return printLines([JSON.stringify(report)]);
  const { files, batches, batches_ok, statements, errors, elapsed_ms, mb_per_s } = report;
  await printLines([
    ...errors.map(({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`),
    `${files} files, ${batches_ok} of ${batches} batches without an error, ${statements} statements, ${elapsed_ms} ms, ${mb_per_s} MB/s`,
  ]);
}

function* factLines(sources: readonly Source[]): Generator<string> {
  for (const source of sources) {
    const { script, diagnostics } = parseScript(source);
    for (const facts of factsOf(source, script, diagnostics)) yield JSON.stringify(facts);
  }
}

function reportOf(read: readonly ReadSource[], rounds: number) {
  const sources = read.map(({ source }) => source);
  const count = emptyCount();
  const errors: { file: string; line: number; column: number; code: string; message: string }[] = [];
  const { results, milliseconds } = timed(sources, rounds);
  for (const [i, { script, diagnostics }] of results.entries()) {
    const source = sources[i]!;
    addToCount(count, script, diagnostics);
    for (const { severity, code, message, start } of diagnostics) {
      if (severity === 'error') errors.push({ file: source.name, ...source.positionAt(start), code, message });
    }
  }
  const bytes = read.reduce((sum, file) => sum + file.bytes, 0);
  return {
    files: sources.length,
    bytes,
    ...count,
    errors,
    elapsed_ms: Math.round(milliseconds * 1000) / 1000,
    mb_per_s: milliseconds > 0 ? Math.round(bytes / 10 / milliseconds) / 100 : 0,
  };
}

/** Parses everything `rounds` times; the time is that of the best round, the trees those of the last. */
function timed(sources: readonly Source[], rounds: number) {
  let milliseconds = Number.POSITIVE_INFINITY;
  let results: ParseResult[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    results = sources.map((source) => parseScript(source));
    milliseconds = Math.min(milliseconds, performance.now() - began);
  }
  return { results, milliseconds };
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1) return value;
  throw new InvalidArgumentError('It must be a whole number, 1 or more.');
}
