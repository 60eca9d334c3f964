import type { Command } from 'commander';
import { lineageJson } from '../lineage/report.ts';
import { traceScripts } from '../lineage/scripts.ts';
import { printLines } from './print.ts';
import { readScripts, type ScriptFlags, withScripts } from './script-options.ts';

export function defineLineage(command: Command): Command {
  return withScripts(command).option('--json', 'print JSON').action(printLineage);
}

async function printLineage(paths: string[], flags: ScriptFlags & { readonly json?: boolean }): Promise<void> {
  const { sources, options } = await readScripts(paths, flags);
  const { catalog, lineage } = traceScripts(sources, options);
  const answer = lineageJson(lineage, catalog);
  if (flags.json) return printLines([JSON.stringify(answer)]);
  const { edges, column_edges: columnEdges, diagnostics } = answer;
  await printLines([
    ...edges.map(({ from, to, kind, origins }) => `${kind.padEnd(5)} ${from} -> ${to}  (${origins.join(', ')})`),
    ...columnEdges.map(({ from, to, through, subtype }) => `${subtype.toLowerCase()} ${from} -> ${to}  (${through})`),
    ...diagnostics.map(({ code, file, line, column, message }) => `${code} ${file}:${line}:${column} ${message}`),
  ]);
}
