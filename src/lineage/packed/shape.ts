// What a module looks like to those that use it as bytes.

import type { LeftTable } from '../../bind/told/told-table.ts';
import type { Catalog, CatalogObject, Column } from '../../catalog/catalog.ts';
import type { OpenWrite, ParameterSummary, ProcedureSummary, TableRename } from '../call/summary.ts';
import type { ModuleShape } from '../findings.ts';
import type { Flow, FlowEnd, FlowItem } from '../flow/flow.ts';
import { flowKey } from '../flow/flow.ts';
import type { ResultSet } from '../flow/result-set.ts';
import type { TableFlow } from '../flow/state.ts';
import { ByteReader, ByteWriter, Known, Seen } from './bytes.ts';
import { codesOf } from './codes.ts';
import { ObjectReader, ObjectWriter, readName, writeName } from './objects.ts';
import { PlaceReader, PlaceWriter } from './places.ts';
import { readRanges, writeRanges } from './ranges.ts';
import { readToldColumn, writeToldColumn } from './told-columns.ts';
import { uses } from './uses.ts';

type Told = Exclude<FlowEnd, { kind: 'unknown' }>;

const ends = codesOf<Told['kind']>(['stored', 'caller', 'caller rows', 'parameter']);
const decisions = codesOf(['none', 'left', 'all']);
const owners = codesOf(['module', 'session', 'caller']);
const origins = codesOf(['parsed', 'dynamic', 'query_log']);

/** Writes what a module looks like. What nobody knows is left out: whoever uses the module learns nothing from it. */
export function packShape({ columns, summary }: ModuleShape, module: CatalogObject, catalog: Catalog): Uint8Array {
  const bytes = new ByteWriter();
  const objects = new ObjectWriter(module, catalog, bytes);
  const writer = new ShapeWriter(bytes, objects);
  bytes.flag(columns !== undefined);
  bytes.list(columns ?? [], ({ name, identity, generated }) => {
    bytes.text(name);
    bytes.flag(identity === true);
    bytes.flag(generated === true);
  });
  bytes.flag(summary !== undefined);
  if (summary) writer.summary(summary);
  return bytes.finish();
}

/** Reads what {@link packShape} wrote of this module. */
export function unpackShape(module: CatalogObject, packed: Uint8Array, catalog: Catalog): ModuleShape {
  const bytes = new ByteReader(packed);
  const reader = new ShapeReader(bytes, new ObjectReader(module, catalog, bytes), catalog);
  const isKnown = bytes.flag();
  const told = bytes.list((): Pick<Column, 'name' | 'identity' | 'generated'> => {
    const name = bytes.text();
    const [identity, generated] = [bytes.flag(), bytes.flag()];
    return { name, ...(identity ? { identity } : {}), ...(generated ? { generated } : {}) };
  });
  const columns = isKnown ? told.map((column, i): Column => ({ ...column, type: '', ordinal: i + 1 })) : undefined;
  return { columns, summary: bytes.flag() ? reader.summary() : undefined };
}

class ShapeWriter {
  readonly #bytes: ByteWriter;
  readonly #objects: ObjectWriter;
  readonly #places: PlaceWriter;
  readonly #stored = new Seen<string>();

  constructor(bytes: ByteWriter, objects: ObjectWriter) {
    this.#bytes = bytes;
    this.#objects = objects;
    this.#places = new PlaceWriter(bytes, objects);
  }

  summary({
    results,
    cursors,
    parameters,
    isExact,
    callerTables,
    onTheWay,
    openWrites,
    left,
    made,
    renames,
    asks,
    runs,
    returned,
    unknown,
    external,
  }: ProcedureSummary): void {
    const bytes = this.#bytes;
    bytes.list(results, (result) => this.#result(result));
    bytes.list([...cursors], ([name, cursor]) => {
      bytes.text(name);
      this.#result(cursor);
    });
    bytes.list(parameters, ({ name, output, optional, decides, flow, cursor, text, asks }) => {
      bytes.text(name);
      bytes.flag(output);
      bytes.flag(optional);
      bytes.number(decisions.code(decides ?? 'none'));
      this.#flow(flow);
      bytes.flag(cursor !== undefined);
      if (cursor) this.#result(cursor);
      bytes.flag(text !== undefined);
      bytes.text(text ?? '');
      bytes.text(asks ?? '');
    });
    bytes.flag(isExact);
    for (const tables of [callerTables, onTheWay]) {
      bytes.list([...tables], ([key, table]) => {
        bytes.text(key);
        this.#table(table);
      });
    }
    bytes.list(openWrites, (write) => this.#write(write));
    bytes.list(left, ({ name, columns }) => {
      bytes.text(name);
      bytes.list(columns, (column) => writeToldColumn(column, bytes));
    });
    bytes.list(made, ({ object, isRead, isNew }) => {
      this.#object(object);
      bytes.flag(isRead);
      bytes.flag(isNew);
    });
    bytes.list(renames, (rename) => this.#rename(rename));
    bytes.text(asks ?? '');
    bytes.text(runs ?? '');
    this.#flow(returned);
    bytes.text(unknown ?? '');
    bytes.flag(external);
  }

  #result({ columns, rows }: ResultSet): void {
    this.#bytes.list(columns, ({ flow, rest }) => {
      this.#flow(flow);
      this.#bytes.flag(rest === true);
    });
    this.#flow(rows);
  }

  #table({ columns, rows, owner, open, replaced }: TableFlow): void {
    this.#bytes.list([...columns], ([column, flow]) => {
      this.#bytes.text(column);
      this.#flow(flow);
    });
    this.#flow(rows);
    this.#bytes.number(owners.code(owner));
    this.#bytes.flag(open);
    this.#bytes.list([...replaced], (column) => this.#bytes.text(column));
  }

  #write({ place, flow, through, evidence, origin }: OpenWrite): void {
    this.#object(place.object);
    this.#bytes.text(place.column);
    this.#flow(flow);
    this.#object(through);
    this.#places.place(evidence);
    this.#bytes.number(origins.code(origin));
  }

  #rename({ from, to, elsewhere, evidence, origin }: TableRename): void {
    this.#object(from);
    this.#object(to);
    writeRanges(elsewhere, this.#bytes);
    this.#places.place(evidence);
    this.#bytes.number(origins.code(origin));
  }

  #flow(flow: Flow): void {
    const told = [...flow.values()].flatMap(({ end, ...rest }) => (end.kind === 'unknown' ? [] : [{ end, ...rest }]));
    this.#bytes.list(told, ({ end, use, via, at }) => {
      this.#bytes.number(uses.code(use));
      this.#bytes.number(ends.code(end.kind));
      if (end.kind === 'stored') this.#object(end.object);
      else this.#bytes.text(end.kind === 'parameter' ? end.name : end.table);
      if (end.kind === 'stored' || end.kind === 'caller') this.#bytes.text(end.column);
      this.#places.list(via);
      this.#bytes.flag(at !== undefined);
      if (at) this.#places.place(at);
    });
  }

  #object(object: CatalogObject): void {
    this.#stored.write(object.id, this.#bytes, () => {
      this.#objects.id(object.id);
      this.#bytes.text(object.type);
      writeName(object, this.#bytes);
    });
  }
}

class ShapeReader {
  readonly #bytes: ByteReader;
  readonly #objects: ObjectReader;
  readonly #places: PlaceReader;
  readonly #catalog: Catalog;
  readonly #stored = new Known<CatalogObject>();

  constructor(bytes: ByteReader, objects: ObjectReader, catalog: Catalog) {
    this.#bytes = bytes;
    this.#objects = objects;
    this.#places = new PlaceReader(bytes, objects);
    this.#catalog = catalog;
  }

  summary(): ProcedureSummary {
    const bytes = this.#bytes;
    const results = bytes.list(() => this.#result());
    const cursors = new Map(bytes.list((): [string, ResultSet] => [bytes.text(), this.#result()]));
    const parameters = bytes.list(() => this.#parameter());
    const isExact = bytes.flag();
    const tables = () => new Map(bytes.list((): [string, TableFlow] => [bytes.text(), this.#table()]));
    const [callerTables, onTheWay] = [tables(), tables()];
    const openWrites = bytes.list(() => this.#write());
    const left = bytes.list((): LeftTable => {
      return { name: bytes.text(), columns: bytes.list(() => readToldColumn(bytes)) };
    });
    const made = bytes.list(() => ({ object: this.#object(), isRead: bytes.flag(), isNew: bytes.flag() }));
    const renames = bytes.list(() => this.#rename());
    return {
      results,
      cursors,
      parameters,
      isExact,
      callerTables,
      onTheWay,
      openWrites,
      left,
      made,
      renames,
      asks: bytes.text() || undefined,
      runs: bytes.text() || undefined,
      returned: this.#flow(),
      unknown: bytes.text() || undefined,
      external: bytes.flag(),
    };
  }

  #parameter(): ParameterSummary {
    const bytes = this.#bytes;
    const [name, output, optional] = [bytes.text(), bytes.flag(), bytes.flag()];
    const decides = decisions.of(bytes.number());
    const flow = this.#flow();
    const cursor = bytes.flag() ? this.#result() : undefined;
    const [isText, text, asks] = [bytes.flag(), bytes.text(), bytes.text() || undefined];
    return {
      name,
      output,
      optional,
      decides: decides === 'none' ? undefined : decides,
      flow,
      cursor,
      text: isText ? text : undefined,
      asks,
    };
  }

  #result(): ResultSet {
    const columns = this.#bytes.list(() => ({ flow: this.#flow(), rest: this.#bytes.flag() || undefined }));
    return { columns, rows: this.#flow() };
  }

  #table(): TableFlow {
    const columns = new Map(this.#bytes.list((): [string, Flow] => [this.#bytes.text(), this.#flow()]));
    const [rows, owner, open] = [this.#flow(), owners.of(this.#bytes.number()), this.#bytes.flag()];
    return { columns, rows, owner, open, replaced: new Set(this.#bytes.list(() => this.#bytes.text())) };
  }

  #write(): OpenWrite {
    const place = { kind: 'stored', object: this.#object(), column: this.#bytes.text() } as const;
    const [flow, through, evidence] = [this.#flow(), this.#object(), this.#places.place()];
    return { place, flow, through, evidence, origin: origins.of(this.#bytes.number()) };
  }

  #rename(): TableRename {
    const [from, to, elsewhere] = [this.#object(), this.#object(), readRanges(this.#bytes)];
    return { from, to, elsewhere, evidence: this.#places.place(), origin: origins.of(this.#bytes.number()) };
  }

  #flow(): Flow {
    const items = this.#bytes.list((): [string, FlowItem] => {
      const use = uses.of(this.#bytes.number());
      const end = this.#end(ends.of(this.#bytes.number()));
      const via = this.#places.list();
      return [flowKey(end, use), { end, use, via, at: this.#bytes.flag() ? this.#places.place() : undefined }];
    });
    return new Map(items);
  }

  #end(kind: Told['kind']): Told {
    switch (kind) {
      case 'stored':
        return { kind, object: this.#object(), column: this.#bytes.text() };
      case 'caller':
        return { kind, table: this.#bytes.text(), column: this.#bytes.text() };
      case 'caller rows':
        return { kind, table: this.#bytes.text() };
      case 'parameter':
        return { kind, name: this.#bytes.text() };
    }
  }

  #object(): CatalogObject {
    return this.#stored.read(this.#bytes, () => {
      const [id, type] = [this.#objects.id(), this.#bytes.text() as CatalogObject['type']];
      const name = readName(this.#bytes);
      return this.#catalog.byId(id) ?? { ...name, id, type, columns: [], columnsKnown: false };
    });
  }
}
