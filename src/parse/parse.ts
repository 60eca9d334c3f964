import { type Diagnostic, diagnostic } from '../text/diagnostic.ts';
import { readSetVariable } from '../text/set-variable.ts';
import type { Source } from '../text/source.ts';
import { grammar } from './grammar.ts';
import { exactly } from './list.ts';
import { Parser } from './parser.ts';
import { type ScanProblem, scan } from './scanner.ts';
import { parseBatch } from './statement.ts';
import { T } from './token.ts';
import type { Batch, Script } from './tree/statement.ts';

export interface ParseResult {
  readonly script: Script;
  readonly diagnostics: readonly Diagnostic[];
}

/** T-SQL text → syntax tree. Never throws: what is not understood costs one statement and one diagnostic. */
export function parseScript(source: Source, quotedIdentifiers = true): ParseResult {
  const tokens = scan(source.text);
  const p = new Parser(source, tokens, grammar);
  p.quotedIdentifiers = quotedIdentifiers;
  for (const problem of tokens.problems) if (!setsVariable(source, problem)) p.report(scanDiagnostic(source, problem));
  const batches: Batch[] = [];
  let start = 0;
  for (;;) {
    const statements = parseBatch(p);
    const isLast = p.kind !== T.Go;
    const end = isLast ? source.text.length : p.start;
    if (statements.length > 0 || source.text.slice(start, end).trim() !== '') {
      batches.push({ kind: 'Batch', start, end, number: batches.length, statements });
    }
    if (isLast) break;
    p.next();
    start = p.lastEnd;
  }
  const script: Script = { kind: 'Script', start: 0, end: source.text.length, batches: exactly(batches) };
  return { script, diagnostics: p.diagnostics.sort((a, b) => a.start - b.start) };
}

/** `:setvar NAME value` is understood: the text has the value from there on. */
function setsVariable(source: Source, problem: ScanProblem): boolean {
  return problem.code === 'HW1009' && readSetVariable(source.slice(problem)) !== undefined;
}

function scanDiagnostic(source: Source, problem: ScanProblem): Diagnostic {
  if (problem.code === 'HW1010')
    return diagnostic(problem.code, problem, { rule: 'a name is empty or longer than 128 characters' });
  if (problem.code !== 'HW1009') return diagnostic(problem.code, problem, {});
  return diagnostic(problem.code, problem, { found: source.slice(problem).trim() });
}
