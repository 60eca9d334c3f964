import type { BoundArgument, BoundRename, BoundRenameColumn, BoundRenameLocal } from '../bind/bound/statement.ts';
import type { CatalogObject } from '../catalog/catalog.ts';
import { parseName } from '../text/identifier.ts';
import { fold } from './constant/fold.ts';
import { wordsOf } from './constant/value.ts';
import type { Evidence } from './edges.ts';
import type { Tracer } from './tracer.ts';

/** From here on the table goes by the new name: what the module put into it belongs to that. */
export function traceRename({ from, to, named, words }: BoundRename, tracer: Tracer): void {
  renameObject(from, to, tracer.evidence(named, words), tracer);
}

function renameObject(from: CatalogObject, to: CatalogObject, evidence: Evidence, tracer: Tracer): void {
  const { estate, module, text } = tracer;
  const columnName = (column: string) => estate.names.columnAfterRename(from, to, column);
  estate.ledgerOf(module).rename(module, from, to, evidence, text.origin, columnName);
}

/** A temp table's content goes with its name. */
export function traceRenameLocal({ from, to }: BoundRenameLocal, tracer: Tracer): void {
  tracer.forget(from);
  tracer.forget(to);
  tracer.state.tables.set(to.key, tracer.table(from));
  tracer.empty(from);
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
export function traceSpRename(values: readonly BoundArgument[], tracer: Tracer): void {
  const named = (name: string, position: number) =>
    values.find((argument) => argument.name === name) ?? (values[position]?.name ? undefined : values[position]);
  const text = (argument: BoundArgument | undefined) => {
    const syntax = argument?.value.syntax;
    if (!syntax) return undefined;
    const ways = tracer.state.worlds.list.flatMap((world) => fold(syntax, world, tracer.folding));
    const words = new Set(ways.map(({ value }) => wordsOf(value)));
    return words.size === 1 ? [...words][0] : undefined;
  };
  const type = text(named('@objtype', 2));
  if (type !== undefined && type.toUpperCase() !== 'OBJECT') return;
  const from = text(named('@objname', 0));
  const newName = named('@newname', 1);
  const to = text(newName);
  if (from === undefined || to === undefined || !newName) return;
  const { names } = tracer.estate;
  const parts = parseName(from);
  const [object, renamed] = [
    names.resolve(parts, 'table', tracer.text.defaults),
    names.resolve([...parts.slice(0, -1), to], 'table', tracer.text.defaults),
  ];
  if (object && renamed) renameObject(object, renamed, tracer.evidence(newName.value, 'EXECUTE'), tracer);
}
