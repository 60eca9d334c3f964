import type { Command } from 'commander';
import type { ReferenceLine } from '../lineage/report.ts';
import { referencesInScripts } from '../lineage/scripts.ts';
import { printEach } from './print.ts';
import { referenceJson } from './reference-json.ts';
import { readScripts, type ScriptFlags, withScripts } from './script-options.ts';

export function defineReferences(command: Command): Command {
  return withScripts(command).option('--json', 'print one JSON line a place').action(printReferences);
}

async function printReferences(paths: string[], flags: ScriptFlags & { readonly json?: boolean }): Promise<void> {
  const { sources, options } = await readScripts(paths, flags);
  await printEach(referencesInScripts(sources, options), flags.json ? referenceJson() : inWords);
}

function inWords({ file, line, access, module, object, column }: ReferenceLine): string {
  return `${file}:${line} ${access} ${column === undefined ? object : `${object}.${column}`}  (${module})`;
}
