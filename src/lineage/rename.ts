import type { BoundArgument, BoundRename } from '../bind/bound/statement.ts';
import type { CatalogObject } from '../catalog/catalog.ts';
import { parseName } from '../text/identifier.ts';
import { wholeText } from './constant.ts';
import type { Tracer } from './tracer.ts';

/** From here on the table goes by the new name: what the module put into it belongs to that. */
export function traceRename({ from, to }: BoundRename, tracer: Tracer): void {
  renameObject(from, to, tracer);
}

function renameObject(from: CatalogObject, to: CatalogObject, tracer: Tracer): void {
  tracer.estate.ledgerOf(tracer.module).rename(tracer.module, from, to);
}

/** `sp_rename 'dbo.T_new', 'T'`; a third argument says that a column or an index is renamed. */
export function traceSpRename(values: readonly BoundArgument[], tracer: Tracer): void {
  const named = (name: string, position: number) =>
    values.find((argument) => argument.name === name) ?? (values[position]?.name ? undefined : values[position]);
  const text = (argument: BoundArgument | undefined) => {
    const constant = argument?.value.syntax && tracer.fold(argument.value.syntax);
    return constant?.length === 1 ? wholeText(constant[0]!) : undefined;
  };
  const type = text(named('@objtype', 2));
  if (type !== undefined && type.toUpperCase() !== 'OBJECT') return;
  const from = text(named('@objname', 0));
  const to = text(named('@newname', 1));
  if (from === undefined || to === undefined) return;
  const { names } = tracer.estate;
  const parts = parseName(from);
  const [object, renamed] = [
    names.resolve(parts, 'table', tracer.module),
    names.resolve([...parts.slice(0, -1), to], 'table', tracer.module),
  ];
  if (object && renamed) renameObject(object, renamed, tracer);
}
