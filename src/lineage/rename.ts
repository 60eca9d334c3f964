import type {
  BoundArgument,
  BoundExecute,
  BoundRename,
  BoundRenameColumn,
  BoundRenameLocal,
} from '../bind/bound/statement.ts';
import type { LocalTable } from '../bind/bound/value.ts';
import type { CatalogObject } from '../catalog/catalog.ts';
import { parseName } from '../text/identifier.ts';
import { fold } from './constant/fold.ts';
import type { Text } from './constant/text.ts';
import { asText } from './constant/value.ts';
import type { Evidence } from './edges.ts';
import { addTo, flowOf, joined } from './flow.ts';
import { renameTable } from './renamed-table.ts';
import type { TableFlow } from './state.ts';
import type { Tracer } from './tracer.ts';

/** From here on the table goes by the new name: what the module put into it belongs to that. */
export function traceRename({ from, to, named, words }: BoundRename, tracer: Tracer): void {
  renameObject(from, to, tracer.evidence(named, words), tracer);
}

function renameObject(from: CatalogObject, to: CatalogObject, evidence: Evidence, tracer: Tracer): void {
  renameTable({ from, to, evidence, origin: tracer.text.origin }, evidence, tracer);
}

/** A temp table's content goes with its name. */
export function traceRenameLocal({ from, to, columns }: BoundRenameLocal, tracer: Tracer): void {
  tracer.forget(from);
  tracer.forget(to);
  tracer.state.tables.set(to.key, named(tracer.table(from), from, columns));
  tracer.empty(from);
}

/** A table with what a caller may have put into it under that name. */
function named(table: TableFlow, { key }: LocalTable, columns: readonly string[]): TableFlow {
  if (!table.open) return table;
  const held = new Map(table.columns);
  for (const column of columns) {
    if (!table.replaced.has(column)) addTo(held, column, flowOf({ kind: 'caller', table: key, column }, 'IDENTITY'));
  }
  const rows = joined(table.rows, flowOf({ kind: 'caller rows', table: key }, 'FILTER'));
  return { ...table, columns: held, rows, open: false };
}

/** So does that of its column. */
export function traceRenameColumn({ table, from, to }: BoundRenameColumn, tracer: Tracer): void {
  const content = tracer.table(table);
  const columns = new Map(content.columns);
  const held = columns.get(from);
  columns.delete(from);
  if (held) columns.set(to, held);
  tracer.forget(table);
  tracer.state.tables.set(table.key, { ...content, columns });
}

/** `sp_rename 'dbo.T_new', 'T'`; a third argument says that a column or an index is renamed. */
export function traceSpRename({ arguments: values, ...statement }: BoundExecute, tracer: Tracer): void {
  const named = (name: string, position: number) =>
    values.find((argument) => argument.name === name) ?? (values[position]?.name ? undefined : values[position]);
  const [objectName, newName, objectType] = [named('@objname', 0), named('@newname', 1), named('@objtype', 2)];
  const types = textsOf(objectType, tracer);
  if (objectType && types.every((type) => type.whole !== undefined && type.whole.toUpperCase() !== 'OBJECT')) return;
  const [from, ...otherFrom] = textsOf(objectName, tracer);
  const [to, ...otherTo] = textsOf(newName, tracer);
  if (!from || !to || !newName) return;
  if (from.whole === undefined || to.whole === undefined) {
    tracer.report('HW3002', statement, { pattern: (from.whole === undefined ? from : to).readable });
    return;
  }
  // Which of several the table goes by at the end is a matter of the way.
  if (otherFrom.length > 0 || otherTo.length > 0 || types.length > 1) {
    tracer.report('HW3001', statement, { reason: `${from.whole} gets one name or another` });
    return;
  }
  const { names } = tracer.estate;
  const parts = parseName(from.whole);
  const [object, renamed] = [
    names.resolve(parts, 'table', tracer.text.defaults),
    names.resolve([...parts.slice(0, -1), to.whole], 'table', tracer.text.defaults),
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
