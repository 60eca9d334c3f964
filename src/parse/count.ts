import type { Diagnostic } from '../text/diagnostic.ts';
import type { Script } from './tree/statement.ts';
import { type SyntaxNode, walk } from './walk.ts';

export type ModuleKind = 'procedure' | 'view' | 'function' | 'trigger';

/** How much of a text was understood, as `headwater parse --json` adds it up over files. */
export interface ParseCount {
  batches: number;
  /** Without a diagnostic of severity error. */
  batches_ok: number;
  statements: number;
  /** Stretches of text that are no statement we know. */
  unrecognised: number;
  modules: Record<ModuleKind, { total: number; ok: number }>;
}

const moduleKinds: Readonly<Record<string, ModuleKind>> = {
  CreateProcedureStatement: 'procedure',
  CreateViewStatement: 'view',
  CreateFunctionStatement: 'function',
  CreateTriggerStatement: 'trigger',
};

export function emptyCount(): ParseCount {
  const none = () => ({ total: 0, ok: 0 });
  const modules = { procedure: none(), view: none(), function: none(), trigger: none() };
  return { batches: 0, batches_ok: 0, statements: 0, unrecognised: 0, modules };
}

/** Adds one script to a count. */
export function addToCount(count: ParseCount, script: Script, diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const isOk = ({ start, end }: SyntaxNode) => !errors.some((error) => error.start >= start && error.start <= end);
  for (const batch of script.batches) {
    count.batches++;
    if (isOk(batch)) count.batches_ok++;
    walk(batch, (node) => {
      if (node.kind === 'BogusStatement') count.unrecognised++;
      else if (node.kind.endsWith('Statement')) count.statements++;
      const kind = moduleKinds[node.kind];
      if (!kind) return;
      count.modules[kind].total++;
      if (isOk(node)) count.modules[kind].ok++;
    });
  }
}
