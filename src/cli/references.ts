import type { Command } from 'commander';
import { referencesInScripts } from '../lineage/scripts.ts';
import { printLines } from './print.ts';
import { readScripts, type ScriptFlags, withScripts } from './script-options.ts';

export function defineReferences(command: Command): Command {
  return withScripts(command).option('--json', 'print one JSON line a place').action(printReferences);
}

async function printReferences(paths: string[], flags: ScriptFlags & { readonly json?: boolean }): Promise<void> {
  const { sources, options } = await readScripts(paths, flags);
  const references = referencesInScripts(sources, options);
  await printLines(
    references.map((reference) => {
      if (flags.json) return JSON.stringify(reference);
      const { file, line, access, module, object, column } = reference;
      return `${file}:${line} ${access} ${column === undefined ? object : `${object}.${column}`}  (${module})`;
    }),
  );
}
