import type { Binder } from './binder.ts';
import type { Scope } from './query/scope.ts';
import type { Target } from './target.ts';

/** FROM need not name the target of UPDATE and DELETE: where it does not, the target is one more source. */
export function addTarget(target: Target, scope: Scope, binder: Binder): void {
  const { relation } = target;
  const stands = scope.sources.some(({ relation: source }) => {
    if (relation.object) return source.object === relation.object && !source.transition;
    if (relation.local) return source.local === relation.local;
    return source === relation;
  });
  if (stands) return;
  scope.sources.push({
    alias: binder.keyOf(target.name),
    parts: qualified(target.parts, binder),
    relation,
  });
  if (relation.query) scope.influences.push({ use: 'FILTER', from: { kind: 'rows', query: relation.query } });
  if (relation.local) scope.influences.push({ use: 'FILTER', from: { kind: 'local rows', table: relation.local } });
}

/** Without an alias a table can be called by its whole name. */
export function qualified(parts: readonly string[], binder: Binder): string[] {
  return [binder.names.catalog.data.defaultSchema, ...binder.prefix(parts)].map(binder.keyOf);
}
