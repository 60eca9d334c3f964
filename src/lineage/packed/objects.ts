import type { Catalog, CatalogObject, ObjectName } from '../../catalog/catalog.ts';
import { type ByteReader, type ByteWriter, Known, Seen } from './bytes.ts';

/** How an object is told: the module itself; by the name that its SQL finds it by; what the catalog does not have by its id, which is made of its name. */
const told = { self: 0, name: 1, typeName: 2, id: 3 } as const;

/** Writes objects by their names, so that another run finds them again, whatever ids it has. */
export class ObjectWriter {
  readonly #catalog: Catalog;
  readonly #self: CatalogObject;
  readonly #bytes: ByteWriter;
  readonly #seen = new Seen<string>();

  constructor(self: CatalogObject, catalog: Catalog, bytes: ByteWriter) {
    this.#catalog = catalog;
    this.#self = self;
    this.#bytes = bytes;
  }

  id(id: string): void {
    this.#seen.write(id, this.#bytes, () => this.#first(id));
  }

  #first(id: string): void {
    if (id === this.#self.id) return this.#bytes.number(told.self);
    const object = this.#catalog.byId(id);
    if (!object) {
      this.#bytes.number(told.id);
      this.#bytes.text(id);
      return;
    }
    this.#bytes.number(object.type === 'Table Type' ? told.typeName : told.name);
    writeName(object, this.#bytes);
  }
}

/** The other side of {@link ObjectWriter}. */
export class ObjectReader {
  readonly #catalog: Catalog;
  readonly #self: CatalogObject;
  readonly #bytes: ByteReader;
  readonly #known = new Known<string>();

  constructor(self: CatalogObject, catalog: Catalog, bytes: ByteReader) {
    this.#catalog = catalog;
    this.#self = self;
    this.#bytes = bytes;
  }

  readonly id = (): string => this.#known.read(this.#bytes, () => this.#first());

  #first(): string {
    const how = this.#bytes.number();
    if (how === told.self) return this.#self.id;
    if (how === told.id) return this.#bytes.text();
    const name = readName(this.#bytes);
    const object = how === told.typeName ? this.#catalog.findType(name) : this.#catalog.find(name);
    if (!object) throw new Error(`The catalog has no ${name.schema}.${name.name}.`);
    return object.id;
  }
}

export function writeName({ server, database, schema, name }: ObjectName, bytes: ByteWriter): void {
  bytes.flag(server !== undefined);
  if (server !== undefined) bytes.text(server);
  for (const part of [database, schema, name]) bytes.text(part);
}

export function readName(bytes: ByteReader): ObjectName {
  const server = bytes.flag() ? bytes.text() : undefined;
  const [database, schema, name] = [bytes.text(), bytes.text(), bytes.text()];
  return { server, database, schema, name };
}
