import type { Command } from 'commander';
import { lineageJson } from '../lineage/report.ts';
import { printLines } from './print.ts';
import {
  catalogOption,
  defaultDatabaseOption,
  defaultSchemaOption,
  type ScriptOptions,
  traceSources,
  variablesOption,
} from './sql-sources.ts';

export function defineLineage(command: Command): Command {
  return command
    .argument('[paths...]', 'files and folders of .sql')
    .option('--json', 'print JSON')
    .addOption(catalogOption())
    .addOption(defaultSchemaOption())
    .addOption(defaultDatabaseOption())
    .addOption(variablesOption())
    .action(printLineage);
}

async function printLineage(paths: string[], options: ScriptOptions & { readonly json?: boolean }): Promise<void> {
  const { catalog, lineage } = await traceSources(paths, options);
  const answer = lineageJson(lineage, catalog);
  if (options.json) return printLines([JSON.stringify(answer)]);
  const { edges, column_edges: columnEdges, diagnostics } = answer;
  await printLines([
    ...edges.map(({ from, to, kind, origins }) => `${kind.padEnd(5)} ${from} -> ${to}  (${origins.join(', ')})`),
    ...columnEdges.map(({ from, to, through, subtype }) => `${subtype.toLowerCase()} ${from} -> ${to}  (${through})`),
    ...diagnostics.map(({ code, file, line, column, message }) => `${code} ${file}:${line}:${column} ${message}`),
  ]);
}
