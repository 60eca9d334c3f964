// https://learn.microsoft.com/sql/t-sql/xml/xquery-extension-functions-sql-column
import type { Expression } from '../../parse/tree/expression.ts';
import type { Identifier, MultipartName } from '../../parse/tree/name.ts';
import type { Binder } from '../binder.ts';
import { deciding, type Input, isDirect, type Use } from '../bound/value.ts';
import type { Scope } from '../query/scope.ts';
import { bindColumnName } from './column-reference.ts';

const extension = /\bsql:(column|variable)\s*\(\s*["']+\s*([^"']{1,600}?)\s*["']+\s*\)/g;
const namePart = /\[[^\]]*\]|[^.[\]\s]+/g;

/**
 * What the XQuery text of an XML method takes from outside of its document: `sql:column("t.Name")` and `sql:variable("@x")`. Within
 * brackets and behind `where` or `if` they choose the nodes, anywhere else they are content.
 */
export function collectXQuery(
  values: readonly Expression[],
  use: Use,
  inputs: Input[],
  scope: Scope | undefined,
  binder: Binder,
): void {
  for (const value of values) {
    const text = binder.source.slice(value);
    for (const found of text.matchAll(extension)) {
      const [call, kind, name] = found as unknown as readonly [string, string, string];
      const start = value.start + found.index + call.indexOf(name);
      const as = decides(text.slice(0, found.index)) ? deciding(use) : use;
      const at = isDirect(as) ? undefined : { start: value.start, end: value.end, words: binder.words };
      if (kind === 'variable') inputs.push({ use: as, from: { kind: 'variable', name: binder.keyOf(name) }, at });
      else {
        const from = bindColumnName(nameAt(name, start), scope, binder);
        if (from) inputs.push({ use: as, from, at });
      }
    }
  }
}

/** The words of FLWOR and conditional expressions that begin a condition, or content; what follows `/`, `@` or `$` is a name. */
const clause = /(?<![\w/@$:.-])(where|if|satisfies|return|then|else|let)(?![\w-])/g;
const conditions = new Set(['where', 'if', 'satisfies']);

function decides(before: string): boolean {
  if (before.split('[').length > before.split(']').length) return true;
  const last = [...before.matchAll(clause)].at(-1)?.[1];
  return last !== undefined && conditions.has(last);
}

function nameAt(written: string, start: number): MultipartName {
  const parts = [...written.matchAll(namePart)].map(([part], i, all): Identifier => {
    const at = start + (all[i]?.index ?? 0);
    return { kind: 'Identifier', start: at, end: at + part.length };
  });
  return { kind: 'MultipartName', start, end: start + written.length, parts };
}
