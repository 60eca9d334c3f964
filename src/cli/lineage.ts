import type { Command } from 'commander';
import { declareScripts } from '../bind/declare.ts';
import { traceInThreads } from '../import/trace-in-threads.ts';
import { lineageJson } from '../lineage/report.ts';
import { Trees } from '../parse/trees.ts';
import { printJson, printLines } from './print.ts';
import { readScripts, type ScriptFlags, withScripts } from './script-options.ts';

export function defineLineage(command: Command): Command {
  return withScripts(command).option('--json', 'print JSON').action(printLineage);
}

async function printLineage(paths: string[], flags: ScriptFlags & { readonly json?: boolean }): Promise<void> {
  const { sources, options } = await readScripts(paths, flags);
  const trees = new Trees();
  const catalog = declareScripts(sources, { ...options, trees });
  const lineage = await traceInThreads(catalog, { variables: options.variables, trees });
  const answer = lineageJson(lineage, catalog);
  if (flags.json) return printJson({ ...answer });
  const { edges, column_edges: columnEdges, diagnostics } = answer;
  await printLines([
    ...edges.map(({ from, to, kind, origins }) => `${kind.padEnd(5)} ${from} -> ${to}  (${origins.join(', ')})`),
    ...columnEdges.map(({ from, to, through, subtype }) => `${subtype.toLowerCase()} ${from} -> ${to}  (${through})`),
    ...diagnostics.map(({ code, file, line, column, message }) => `${code} ${file}:${line}:${column} ${message}`),
  ]);
}
