import type { MultipartName } from '../parse/tree/name.ts';
import type { QueryExpression } from '../parse/tree/query.ts';
import type { SelectStatement } from '../parse/tree/statement.ts';
import type { Binder } from './binder.ts';
import type { BoundSelect } from './bound/statement.ts';
import { bindWith } from './query/with.ts';
import { bindInto } from './rows.ts';

export function bindSelect(statement: SelectStatement, binder: Binder): BoundSelect {
  const into = intoOf(statement.query);
  if (into && binder.isTemp(into)) binder.batch?.makeTemp(into.parts.at(-1)!);
  if (into) binder.words = 'SELECT INTO';
  return bindWith(statement.with, binder, () => {
    const query = into ? binder.table(statement.query, undefined) : binder.query(statement.query, undefined);
    return {
      kind: 'Select',
      query,
      into: into && bindInto(into, query, [], binder),
      syntax: statement,
      words: binder.words,
      start: statement.start,
      end: statement.end,
    };
  });
}

/** INTO stands in the first SELECT of a set operation. */
function intoOf(query: QueryExpression): MultipartName | undefined {
  let at = query;
  while (at.kind !== 'QuerySpecification') at = at.kind === 'BinaryQueryExpression' ? at.left : at.query;
  return at.into;
}
