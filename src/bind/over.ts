import type { OverClause } from '../parse/tree/expression.ts';
import type { Binder } from './binder.ts';
import { type Input, isDirect, type Use } from './bound/value.ts';
import type { Scope } from './scope.ts';

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
}
