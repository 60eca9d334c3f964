import type { Command } from 'commander';
import { referenceLines } from '../lineage/report.ts';
import { printLines } from './print.ts';
import {
  catalogOption,
  defaultDatabaseOption,
  defaultSchemaOption,
  type ScriptOptions,
  traceSources,
  variablesOption,
} from './sql-sources.ts';

export function defineReferences(command: Command): Command {
  return command
    .argument('[paths...]', 'files and folders of .sql')
    .option('--json', 'print one JSON line a place')
    .addOption(catalogOption())
    .addOption(defaultSchemaOption())
    .addOption(defaultDatabaseOption())
    .addOption(variablesOption())
    .action(printReferences);
}

async function printReferences(paths: string[], options: ScriptOptions & { readonly json?: boolean }): Promise<void> {
  const { catalog, lineage } = await traceSources(paths, options);
  const references = referenceLines(lineage, catalog);
  await printLines(
    references.map((reference) => {
      if (options.json) return JSON.stringify(reference);
      const { file, line, access, module, object, column } = reference;
      return `${file}:${line} ${access} ${column === undefined ? object : `${object}.${column}`}  (${module})`;
    }),
  );
}
