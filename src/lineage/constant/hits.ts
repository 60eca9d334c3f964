// Which rows of a list of constants an UPDATE or DELETE takes.
import type { DeleteStatement, UpdateStatement } from '../../parse/tree/statement.ts';
import type { TableSource } from '../../parse/tree/table-source.ts';
import type { Span } from '../../text/span.ts';
import type { Folding } from './fold.ts';
import { holds, type RowScope, rowMark, rowsOfSources } from './row-set.ts';
import { asNumber, numberOf } from './value.ts';
import type { Rows, World } from './world.ts';

/** A row of the list beside those of the other sources of FROM, where the statement takes it. */
export interface Hit {
  readonly scope: RowScope;
  /** It does take it; else it may. */
  readonly certain: boolean;
}

/**
 * For each row of a list, by its place, how often the statement meets it: not at all, and it stays as it is.
 * `DELETE l FROM #list AS l JOIN #gone AS g ON g.Name = l.Name`; by way of a common table expression too, whose rows stand for those
 * of the list. Undefined where that cannot be told of any of them.
 */
export function hitsOf(
  statement: DeleteStatement | UpdateStatement,
  table: string,
  before: Rows,
  world: World,
  folding: Folding,
): readonly (readonly Hit[])[] | undefined {
  const { target, from, where } = statement;
  const hits = before.rows.map((): Hit[] => []);
  const place = placed(target, from?.sources ?? [], folding);
  if (!place) return undefined;
  const marked = world.fill(table, {
    ...before,
    rows: before.rows.map((row, i) => new Map(row).set(rowMark, numberOf(i))),
  });
  const { rows, exact } = rowsOfSources(place.sources, marked, folding);
  // Whatever other rows the list may have: alone, each of its rows is met by itself.
  const [own, ...others] = place.sources.flatMap(joined);
  const alone = others.length === 0 && own !== undefined && named(own, folding).table === table;
  for (const scope of rows) {
    const mark = scope.find(({ alias }) => alias === place.alias)?.row.get(rowMark);
    const at = asNumber(mark);
    if (at === undefined) return undefined;
    const truth = where === undefined ? true : holds(where, scope, marked, folding);
    if (truth !== false) hits[at]!.push({ scope, certain: truth === true && (exact || alone) });
  }
  return hits;
}

/**
 * The sources, with the one that is written, and what that is called among them: by its alias, or it is the only one of its name.
 * FROM need not name it. Undefined where several have the name, which SQL Server refuses.
 */
function placed(
  target: TableSource,
  sources: readonly TableSource[],
  folding: Folding,
): { readonly sources: readonly TableSource[]; readonly alias: string } | undefined {
  const { alias } = named(target, folding);
  const all = sources.flatMap((source) => joined(source)).map((source) => named(source, folding));
  if (all.some((source) => source.alias === alias)) return { sources, alias };
  const [only, ...others] = all.filter((source) => source.table === alias);
  if (!only) return { sources: [target, ...sources], alias };
  return others.length === 0 ? { sources, alias: only.alias } : undefined;
}

function joined(source: TableSource): readonly TableSource[] {
  if (source.kind === 'ParenthesizedJoin') return joined(source.source);
  return source.kind === 'JoinedTable' ? [...joined(source.left), ...joined(source.right)] : [source];
}

/** What a table source is called in the statement, and which table it is, by keys. */
function named(source: TableSource, { keyOf, source: text }: Folding): { alias: string; table?: string | undefined } {
  const name =
    source.kind === 'TableReference'
      ? source.name.parts.at(-1)
      : source.kind === 'TableVariableReference'
        ? source.variable
        : undefined;
  const key = ({ start, end }: Span) => keyOf(text.words({ start, end }));
  const table = name && key(name);
  return { alias: 'alias' in source && source.alias ? key(source.alias) : (table ?? ''), table };
}
