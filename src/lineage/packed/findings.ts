// What was found in a module as bytes: for another thread, and for the next import.
import type { Catalog, CatalogObject } from '../../catalog/catalog.ts';
import type { StatementCount } from '../coverage.ts';
import type { ColumnEdge, ColumnEnd, ModuleDiagnostic, ObjectEdge, Origin, Reference } from '../edges.ts';
import type { OwnFindings } from '../findings.ts';
import { ByteReader, ByteWriter, Known, Seen } from './bytes.ts';
import { codesOf } from './codes.ts';
import { ObjectReader, ObjectWriter, readName, writeName } from './objects.ts';
import { PlaceReader, PlaceWriter } from './places.ts';

const kinds = codesOf(['read', 'write', 'call']);
const origins = codesOf<Origin>(['parsed', 'dynamic', 'declared', 'hint', 'query_log']);
const accesses = codesOf(['read', 'write', 'call', 'define']);
const severities = codesOf(['error', 'warning', 'info']);
const direct = ['IDENTITY', 'TRANSFORMATION', 'AGGREGATION'] as const;
const subtypes = codesOf([...direct, 'JOIN', 'FILTER', 'GROUP_BY', 'SORT', 'WINDOW', 'CONDITIONAL']);

export interface PackedFindings {
  readonly bytes: Uint8Array;
  /** Whether another run, with other ids, can read them. */
  readonly portable: boolean;
}

/** Writes what was found in a module. */
export function packFindings(findings: OwnFindings, catalog: Catalog): PackedFindings {
  const bytes = new ByteWriter();
  const objects = new ObjectWriter(findings.module, catalog, bytes);
  const places = new PlaceWriter(bytes, objects);
  const { count, edges, columnEdges, references, diagnostics, makes, takes, made, columnNames } = findings;
  for (const number of [count.statements, count.moving, count.lost]) bytes.number(number);
  const writeOrigins = (list: readonly Origin[]) => bytes.list(list, (origin) => bytes.number(origins.code(origin)));
  bytes.list(edges, ({ kind, from, to, origins: believed, evidence }) => {
    bytes.number(kinds.code(kind));
    objects.id(from);
    objects.id(to);
    writeOrigins(believed);
    places.list(evidence);
  });
  const ends = new Seen<ColumnEnd>();
  const writeEnd = (end: ColumnEnd) =>
    ends.write(end, bytes, () => {
      objects.id(end.object);
      bytes.text(end.column);
    });
  bytes.list(columnEdges, ({ from, to, through, subtype, origins: believed, evidence }) => {
    writeEnd(from);
    writeEnd(to);
    objects.id(through);
    bytes.number(subtypes.code(subtype));
    writeOrigins(believed);
    places.list(evidence);
  });
  bytes.list(references, ({ module, object, column, file, start, end, line, access, origin, via }) => {
    objects.id(module);
    objects.id(object);
    bytes.flag(column !== undefined);
    if (column !== undefined) bytes.text(column);
    bytes.text(file);
    for (const number of [start, end - start, line, accesses.code(access)]) bytes.number(number);
    bytes.flag(origin === 'dynamic');
    bytes.flag(via !== undefined);
  });
  bytes.list(diagnostics, ({ code, severity, message, start, end, module, file, line, column }) => {
    bytes.text(code);
    bytes.number(severities.code(severity));
    bytes.text(message);
    objects.id(module ?? findings.module.id);
    bytes.text(file);
    for (const number of [start, end - start, line, column]) bytes.number(number);
  });
  bytes.list(makes, (key) => bytes.text(key));
  bytes.list(takes, ({ table, diagnostic }) => {
    bytes.text(table);
    bytes.number(diagnostic);
  });
  bytes.list(made, (object) => {
    bytes.text(object.id);
    bytes.text(object.type);
    writeName(object, bytes);
  });
  bytes.list(columnNames, ({ object, key, written }) => {
    objects.id(object);
    bytes.text(key);
    bytes.text(written);
  });
  return { bytes: bytes.finish(), portable: objects.portable };
}

/** Reads what {@link packFindings} wrote of this module. Throws where the catalog lacks an object that was found. */
export function unpackFindings(module: CatalogObject, packed: Uint8Array, catalog: Catalog): OwnFindings {
  const bytes = new ByteReader(packed);
  const objects = new ObjectReader(module, catalog, bytes);
  const places = new PlaceReader(bytes, objects);
  const count: StatementCount = { statements: bytes.number(), moving: bytes.number(), lost: bytes.number() };
  const lists = new Map<string, readonly Origin[]>();
  /** The same few lists again and again. */
  const readOrigins = (): readonly Origin[] => {
    const list = bytes.list(() => origins.of(bytes.number()));
    const key = list.join();
    const known = lists.get(key) ?? list;
    lists.set(key, known);
    return known;
  };
  const edges = bytes.list((): ObjectEdge => {
    const kind = kinds.of(bytes.number());
    return { from: objects.id(), to: objects.id(), kind, origins: readOrigins(), evidence: places.list() };
  });
  const ends = new Known<ColumnEnd>();
  const readEnd = () => ends.read(bytes, () => ({ object: objects.id(), column: bytes.text() }));
  const columnEdges = bytes.list((): ColumnEdge => {
    const [from, to, through] = [readEnd(), readEnd(), objects.id()];
    const subtype = subtypes.of(bytes.number());
    const [believed, evidence] = [readOrigins(), places.list()];
    return isDirect(subtype)
      ? { from, to, through, type: 'DIRECT', subtype, origins: believed, evidence }
      : { from, to, through, type: 'INDIRECT', subtype, origins: believed, evidence };
  });
  const references = bytes.list((): Reference => {
    const [of, object] = [objects.id(), objects.id()];
    const column = bytes.flag() ? bytes.text() : undefined;
    const file = bytes.text();
    const start = bytes.number();
    const end = start + bytes.number();
    const line = bytes.number();
    const access = accesses.of(bytes.number());
    const origin = bytes.flag() ? 'dynamic' : 'parsed';
    return {
      module: of,
      object,
      column,
      file,
      start,
      end,
      line,
      access,
      origin,
      via: bytes.flag() ? 'star' : undefined,
    };
  });
  const diagnostics = bytes.list((): ModuleDiagnostic => {
    const code = bytes.text() as ModuleDiagnostic['code'];
    const [severity, message] = [severities.of(bytes.number()), bytes.text()];
    const [of, file, start] = [objects.id(), bytes.text(), bytes.number()];
    const [end, line, column] = [start + bytes.number(), bytes.number(), bytes.number()];
    return { code, severity, message, start, end, module: of, file, line, column };
  });
  return {
    ...{ module, count, edges, columnEdges, references, diagnostics },
    makes: bytes.list(() => bytes.text()),
    takes: bytes.list(() => ({ table: bytes.text(), diagnostic: bytes.number() })),
    made: bytes.list(() => {
      const [id, type] = [bytes.text(), bytes.text() as CatalogObject['type']];
      return { ...readName(bytes), id, type, columns: [], columnsKnown: false };
    }),
    columnNames: bytes.list(() => ({ object: objects.id(), key: bytes.text(), written: bytes.text() })),
  };
}

function isDirect(subtype: ColumnEdge['subtype']): subtype is (typeof direct)[number] {
  return (direct as readonly string[]).includes(subtype);
}
