import type { OverClause } from '../../parse/tree/expression.ts';
import type { WindowDefinition } from '../../parse/tree/query.ts';
import type { Binder } from '../binder.ts';
import { type Input, isDirect, type Use } from '../bound/value.ts';
import type { Scope } from '../query/scope.ts';

/** PARTITION BY and ORDER BY of a window decide; they are no content. */
export function collectOver(
  over: OverClause | undefined,
  use: Use,
  inputs: Input[],
  scope: Scope | undefined,
  binder: Binder,
): void {
  if (!over) return;
  // Of the conditions that filter only QUALIFY's can have a window: as `WHERE rn = 1` around it would.
  const as = isDirect(use) || use === 'FILTER' ? 'WINDOW' : use;
  for (const expression of over.partitionBy) binder.collectDecision(expression, as, inputs, scope);
  for (const { expression } of over.orderBy?.elements ?? []) binder.collectDecision(expression, as, inputs, scope);
  if (!over.windowName) return;
  const name = binder.key(over.windowName);
  for (let at = scope; at; at = at.outer) {
    const window = at.windows.get(name);
    if (!window) continue;
    for (const input of window) inputs.push({ ...input, use: as });
    return;
  }
  const written = binder.text(over.windowName);
  binder.report('HW2014', over.windowName, { rule: `no WINDOW clause of this query defines ${written}` });
}

/** The WINDOW clause: a window may be built on one that stands behind it, which is taken first. */
export function bindWindows(definitions: readonly WindowDefinition[], scope: Scope, binder: Binder): void {
  // Windows that are built on one another in a circle find each other.
  for (const { name } of definitions) scope.windows.set(binder.key(name), []);
  const open = new Map(definitions.map(({ name, over }) => [binder.key(name), over]));
  for (const { name } of definitions) {
    const chain: [string, OverClause][] = [];
    for (let key: string | undefined = binder.key(name); key !== undefined; ) {
      const over = open.get(key);
      if (!over) break;
      // Taken once: windows that are built on one another in a circle, which SQL Server refuses, have an end here.
      open.delete(key);
      chain.push([key, over]);
      key = over.windowName && binder.key(over.windowName);
    }
    for (const [key, over] of chain.reverse()) {
      const inputs: Input[] = [];
      collectOver(over, 'WINDOW', inputs, scope, binder);
      scope.windows.set(key, inputs);
    }
  }
}
