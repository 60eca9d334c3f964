import type {
  BoundArgument,
  BoundExecute,
  BoundRename,
  BoundRenameColumn,
  BoundRenameLocal,
} from '../bind/bound/statement.ts';
import type { LocalTable } from '../bind/bound/value.ts';
import { defaultsBehind } from '../bind/names.ts';
import { isPartlyKnown } from '../bind/partly-known.ts';
import type { CatalogObject } from '../catalog/catalog.ts';
import { parseName } from '../text/identifier.ts';
import { argumentOf } from './call/arguments.ts';
import { fold } from './constant/fold.ts';
import type { Text } from './constant/text.ts';
import { asText } from './constant/value.ts';
import type { Evidence } from './flow/edges.ts';
import type { Flow } from './flow/flow.ts';
import { renameTable } from './renamed-table.ts';
import type { Tracer } from './tracer.ts';

/** From here on the table goes by the new name: what the module put into it belongs to that. */
export function traceRename({ from, to, named, words }: BoundRename, tracer: Tracer): void {
  renameObject(from, to, tracer.evidence(named, words), tracer);
}

function renameObject(from: CatalogObject, to: CatalogObject, evidence: Evidence, tracer: Tracer): void {
  // That is told where the text is read.
  if (isPartlyKnown(from) || isPartlyKnown(to)) tracer.asksForNames = true;
  else renameTable({ from, to, evidence, origin: tracer.text.origin }, evidence, tracer);
}

/** A temp table's content goes with its name, with what a caller may have put into it under the old one. */
export function traceRenameLocal({ from, to, columns }: BoundRenameLocal, tracer: Tracer): void {
  const table = tracer.table(from);
  // On a way that gives `to` its name it may have been a list of constants on another.
  for (const renamed of [from, to]) tracer.forget(renamed);
  const held = new Map(table.columns);
  for (const column of columns) held.set(column, heldHere(from, column, tracer));
  const rows = tracer.evaluation().inputs([{ use: 'IDENTITY', from: { kind: 'local rows', table: from } }]);
  tracer.state.tables.set(to.key, { ...table, columns: held, rows, open: false });
}

/** So does that of its column. */
export function traceRenameColumn({ table, from, to }: BoundRenameColumn, tracer: Tracer): void {
  const content = tracer.table(table);
  const columns = new Map(content.columns).set(to, heldHere(table, from, tracer));
  columns.delete(from);
  tracer.forget(table);
  // A caller has nothing under the new name.
  tracer.state.tables.set(table.key, { ...content, columns, replaced: new Set([...content.replaced, to]) });
}

/** What a column of a temp table holds, as a statement here would read it. */
function heldHere(table: LocalTable, column: string, tracer: Tracer): Flow {
  return tracer.evaluation().inputs([{ use: 'IDENTITY', from: { kind: 'local', table, column, written: column } }]);
}

/** `sp_rename 'dbo.T_new', 'T'`; a third argument says that a column or an index is renamed. */
export function traceSpRename(
  { arguments: values, ...statement }: BoundExecute,
  prefix: readonly string[],
  tracer: Tracer,
): void {
  const objectName = argumentOf(values, ['@objname'], 0);
  const newName = argumentOf(values, ['@newname'], 1);
  const objectType = argumentOf(values, ['@objtype'], 2);
  const types = textsOf(objectType, tracer);
  const [from, ...otherFrom] = textsOf(objectName, tracer);
  const [to, ...otherTo] = textsOf(newName, tracer);
  if (!from || !to || !newName) return;
  if (objectType && types.every((type) => type.whole !== undefined && type.whole.toUpperCase() !== 'OBJECT')) {
    // What a column of a temp table is called matters; where it is written out, the binder knows it.
    const unknown = from.readable.includes('#') && [from, to].find(({ whole }) => whole === undefined);
    if (unknown) tracer.report('HW3002', statement, { pattern: unknown.readable });
    return;
  }
  if (from.whole === undefined || to.whole === undefined) {
    tracer.report('HW3002', statement, { pattern: (from.whole === undefined ? from : to).readable });
    tracer.asksForNames = true;
    return;
  }
  // Which of several the table goes by at the end is a matter of the way.
  if (otherFrom.length > 0 || otherTo.length > 0 || types.length > 1) {
    tracer.report('HW3001', statement, { reason: `${from.whole} gets one name or another` });
    tracer.asksForNames = true;
    return;
  }
  const { names } = tracer.estate;
  const parts = parseName(from.whole);
  const defaults = defaultsBehind(prefix, tracer.text.defaults);
  const [object, renamed] = [
    names.resolve(parts, 'table', defaults),
    names.resolve([...parts.slice(0, -1), to.whole], 'table', defaults),
  ];
  if (object && renamed) renameObject(object, renamed, tracer.evidence(newName.value, 'EXECUTE'), tracer);
}

/** What an argument can be here; NULL is none. */
function textsOf(argument: BoundArgument | undefined, tracer: Tracer): Text[] {
  const syntax = argument?.value.syntax;
  if (!syntax) return [];
  const ways = tracer.state.worlds.list.flatMap((world) => fold(syntax, world, tracer.folding));
  const texts = ways.map(({ value }) => asText(value)).filter((text) => text !== undefined);
  return [...new Map(texts.map((text) => [text.key, text])).values()];
}
