// A module's part in the whole as bytes, but for its details: for another thread, and for the next import.
import type { Catalog, CatalogObject } from '../../catalog/catalog.ts';
import type { StatementCount } from '../estate/coverage.ts';
import type { Part } from '../estate/part.ts';
import type { LaterRename } from '../findings.ts';
import type { ModuleDiagnostic, ObjectEdge } from '../flow/edges.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { codesOf } from './codes.ts';
import { ColumnEdgeReader, ColumnEdgeWriter } from './column-edges.ts';
import { ObjectReader, ObjectWriter, readName, writeName } from './objects.ts';
import { readOrigins, writeOrigins } from './origins.ts';
import { PlaceReader, PlaceWriter } from './places.ts';
import { readRanges, writeRanges } from './ranges.ts';

const kinds = codesOf(['read', 'write', 'call']);
const severities = codesOf(['error', 'warning', 'info']);

/** But for what the module looks like, which others want to know too. */
export type PackablePart = Omit<Part, 'shape' | 'details'>;

/** Writes a module's part. */
export function packPart(part: PackablePart, catalog: Catalog): Uint8Array {
  const bytes = new ByteWriter();
  const objects = new ObjectWriter(part.module, catalog, bytes);
  const places = new PlaceWriter(bytes, objects);
  const { count, edges, foreign, renames, sizes, named, diagnostics, makes, leaves, takes, moves, made, columnNames } =
    part;
  for (const number of [count.statements, count.moving, count.lost]) bytes.number(number);
  bytes.list(edges, ({ kind, from, to, origins: believed, evidence }) => {
    bytes.number(kinds.code(kind));
    objects.id(from);
    objects.id(to);
    writeOrigins(believed, bytes);
    places.list(evidence);
  });
  new ColumnEdgeWriter(bytes, objects, places).list(foreign);
  bytes.list(renames, ({ called, readers, from, to, elsewhere, evidence, origin }) => {
    for (const ids of [called, readers]) bytes.list(ids, (id) => objects.id(id));
    objects.id(from);
    objects.id(to);
    writeRanges(elsewhere, bytes);
    places.place(evidence);
    writeOrigins([origin], bytes);
  });
  for (const number of [sizes.columnEdges, sizes.references]) bytes.number(number);
  bytes.list(named, (id) => objects.id(id));
  bytes.list(diagnostics, ({ code, severity, message, start, end, file, line, column }) => {
    bytes.text(code);
    bytes.number(severities.code(severity));
    bytes.text(message);
    bytes.text(file);
    for (const number of [start, end - start, line, column]) bytes.number(number);
  });
  for (const keys of [makes, leaves]) bytes.list(keys, (key) => bytes.text(key));
  bytes.list(takes, ({ table, diagnostic }) => {
    bytes.text(table);
    bytes.number(diagnostic);
  });
  bytes.list(moves, ({ table, diagnostic }) => {
    objects.id(table);
    bytes.number(diagnostic);
  });
  bytes.list(made, (object) => {
    bytes.text(object.id);
    bytes.text(object.type);
    writeName(object, bytes);
  });
  bytes.list(columnNames, ({ object, key, written, like }) => {
    objects.id(object);
    objects.id(like);
    bytes.text(key);
    bytes.text(written);
  });
  return bytes.finish();
}

/** Reads what {@link packPart} wrote of this module. Throws where the catalog lacks an object that was found. */
export function unpackPart(module: CatalogObject, packed: Uint8Array, catalog: Catalog): PackablePart {
  const bytes = new ByteReader(packed);
  const objects = new ObjectReader(module, catalog, bytes);
  const places = new PlaceReader(bytes, objects);
  const count: StatementCount = { statements: bytes.number(), moving: bytes.number(), lost: bytes.number() };
  const edges = bytes.list((): ObjectEdge => {
    const kind = kinds.of(bytes.number());
    return { from: objects.id(), to: objects.id(), kind, origins: readOrigins(bytes), evidence: places.list() };
  });
  const foreign = new ColumnEdgeReader(bytes, objects, places).list();
  const renames = bytes.list((): LaterRename => {
    const [called, readers] = [bytes.list(objects.id), bytes.list(objects.id)];
    const [from, to] = [objects.id(), objects.id()];
    const elsewhere = readRanges(bytes);
    return { called, readers, from, to, elsewhere, evidence: places.place(), origin: readOrigins(bytes)[0]! };
  });
  const sizes = { columnEdges: bytes.number(), references: bytes.number() };
  const named = bytes.list(objects.id);
  const diagnostics = bytes.list((): ModuleDiagnostic => {
    const code = bytes.text() as ModuleDiagnostic['code'];
    const [severity, message] = [severities.of(bytes.number()), bytes.text()];
    const [file, start] = [bytes.text(), bytes.number()];
    const [end, line, column] = [start + bytes.number(), bytes.number(), bytes.number()];
    return { code, severity, message, start, end, module: module.id, file, line, column };
  });
  return {
    ...{ module, count, edges, foreign, renames, sizes, named, diagnostics },
    makes: bytes.list(() => bytes.text()),
    leaves: bytes.list(() => bytes.text()),
    takes: bytes.list(() => ({ table: bytes.text(), diagnostic: bytes.number() })),
    moves: bytes.list(() => ({ table: objects.id(), diagnostic: bytes.number() })),
    made: bytes.list(() => {
      const [id, type] = [bytes.text(), bytes.text() as CatalogObject['type']];
      return { ...readName(bytes), id, type, columns: [], columnsKnown: false };
    }),
    columnNames: bytes.list(() => {
      const [object, like] = [objects.id(), objects.id()];
      return { object, like, key: bytes.text(), written: bytes.text() };
    }),
  };
}
