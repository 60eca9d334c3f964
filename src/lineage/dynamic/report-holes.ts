// What is said of the holes in a text of dynamic SQL.

import type { BoundModule } from '../../bind/bound/module.ts';
import { isPartlyKnown } from '../../bind/partly-known.ts';
import { eachStatement } from '../../parse/each-statement.ts';
import type { Statement } from '../../parse/tree/statement.ts';
import type { Source } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import { wordPart } from '../../text/word.ts';
import type { Place } from '../flow/traced-text.ts';
import type { Remarks } from '../remarks.ts';
import { type Filled, type FilledHole, readableWords } from './filled-text.ts';

interface TextWithHoles {
  readonly bound: BoundModule;
  readonly statements: readonly Statement[];
  readonly source: Source;
  readonly filled: Filled;
}

/** A name with an unknown part is a pattern, and no edge; a part that could be anything is told. */
export function reportHoles(
  { bound, statements, source, filled }: TextWithHoles,
  place: Place,
  remarks: Remarks,
): void {
  const { holes } = filled;
  const told = new Set<FilledHole>();
  for (const use of bound.uses) {
    if (!isPartlyKnown(use.object)) continue;
    const inside = holes.filter((hole) => isWithin(hole, use));
    // What may be repeated right behind a name leaves no word in it: the pattern does not show it.
    for (const hole of inside) if (hole.as !== 'more') told.add(hole);
    const written = readableWords(source.slice(use), filled).replace(/^[nN]?'|'$/g, '');
    // Where the name itself is known, its database is not.
    const pattern =
      inside.length > 0
        ? written
        : readableWords(`${use.object.database}.${use.object.schema}.${use.object.name}`, filled);
    remarks.add('HW3002', place, { pattern });
  }
  const names = holes.filter(({ as }) => as === 'name');
  const edgeless = names.length > 0 ? [...bound.systemNames, ...spansWithoutEdge(statements, source)] : [];
  for (const hole of holes) {
    if (told.has(hole) || hole.as === 'inert' || hole.as === 'here') continue;
    if (hole.as === 'name') {
      if (edgeless.some((span) => isWithin(hole, span))) continue;
      remarks.add(hole.ofTemp ? 'HW3008' : 'HW3002', place, { pattern: nameAround(hole, filled) });
    } else if (hole.as === 'more') remarks.add('HW3001', place, { reason: `how often ${hole.written} is repeated` });
    else remarks.add('HW3001', place, { reason: hole.written });
  }
}

/**
 * Where names stand that draw no edge, whatever they are: of an index, a user, a table that is dropped. What USE names is told
 * with the names that are looked up there, but for those of a rename.
 */
function spansWithoutEdge(statements: readonly Statement[], source: Source): Span[] {
  const spans: Span[] = [];
  const uses: Span[] = [];
  let renames = false;
  eachStatement(statements, (statement) => {
    switch (statement.kind) {
      case 'UseStatement':
        uses.push(statement);
        break;
      case 'ExecuteStatement':
        renames ||= /sp_rename/i.test(source.slice(statement));
        break;
      case 'RenameStatement':
      case 'TransferStatement':
        renames = true;
        break;
      case 'IndexStatement':
      case 'DropStatement':
        spans.push(statement);
        break;
      case 'AlterTableStatement':
        if (statement.action.kind === 'OtherTableAction') spans.push(statement);
        break;
      case 'OtherStatement':
        if (statement.statements.length === 0) spans.push(statement);
    }
  });
  return renames ? spans : [...spans, ...uses];
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

const ofName = `(?:${wordPart}|[.[\\]"])*`;
/** What goes on a name, before and behind a place in it. */
const beside = [new RegExp(`${ofName}$`), new RegExp(`^${ofName}`)] as const;
const besideQuoted = [new RegExp(`(?:${ofName}[["])?[^["]*$`), new RegExp(`^[^\\]"]*(?:[\\]"]${ofName})?`)] as const;

/** The name that a hole is part of, as it is written: between brackets with the blanks in it. */
function nameAround({ start, end, quoted }: FilledHole, filled: Filled): string {
  const { text } = filled;
  const [before, behind] = quoted ? besideQuoted : beside;
  const first = before.exec(text.slice(Math.max(start - 200, 0), start))![0];
  const last = behind.exec(text.slice(end, end + 200))![0];
  return readableWords(first + text.slice(start, end) + last, filled);
}
