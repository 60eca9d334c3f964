import type { Catalog, CatalogObject } from '../../catalog/catalog.ts';
import type { Details } from '../findings.ts';
import type { Reference } from '../flow/edges.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { codesOf } from './codes.ts';
import { ColumnEdgeReader, ColumnEdgeWriter } from './column-edges.ts';
import { ObjectReader, ObjectWriter } from './objects.ts';
import { PlaceReader, PlaceWriter } from './places.ts';

const accesses = codesOf(['read', 'write', 'call', 'define']);

/** Writes the details of a module. */
export function packDetails({ columnEdges, references }: Details, module: CatalogObject, catalog: Catalog): Uint8Array {
  const bytes = new ByteWriter();
  const objects = new ObjectWriter(module, catalog, bytes);
  new ColumnEdgeWriter(bytes, objects, new PlaceWriter(bytes, objects)).list(columnEdges);
  bytes.list(references, ({ module: of, object, column, file, start, end, line, access, origin, via }) => {
    objects.id(of);
    objects.id(object);
    bytes.flag(column !== undefined);
    if (column !== undefined) bytes.text(column);
    bytes.text(file);
    bytes.number(start);
    bytes.number(end - start);
    bytes.number(line);
    bytes.number(accesses.code(access));
    bytes.flag(origin === 'dynamic');
    bytes.flag(via !== undefined);
  });
  return bytes.finish();
}

/** Reads what {@link packDetails} wrote of this module. Throws where the catalog lacks an object that was found. */
export function unpackDetails(module: CatalogObject, packed: Uint8Array, catalog: Catalog): Details {
  const bytes = new ByteReader(packed);
  const objects = new ObjectReader(module, catalog, bytes);
  const columnEdges = new ColumnEdgeReader(bytes, objects, new PlaceReader(bytes, objects)).list();
  const references = bytes.list((): Reference => {
    const [of, object] = [objects.id(), objects.id()];
    const column = bytes.flag() ? bytes.text() : undefined;
    const [file, start] = [bytes.text(), bytes.number()];
    const [end, line] = [start + bytes.number(), bytes.number()];
    const access = accesses.of(bytes.number());
    const origin = bytes.flag() ? 'dynamic' : 'parsed';
    const via = bytes.flag() ? 'star' : undefined;
    return { module: of, object, column, file, start, end, line, access, origin, via };
  });
  return { columnEdges, references };
}
