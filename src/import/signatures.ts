import { createHash } from 'node:crypto';
import type { Catalog, CatalogObject } from '../catalog/catalog.ts';

/** Before the key of a type: types have names of their own. */
const type = 'type ';

/** Short words that are equal exactly where all that matters is. */
export class Signatures {
  readonly #catalog: Catalog;
  readonly #objects = new Map<CatalogObject, string>();
  readonly #texts = new Map<string, string>();

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
  }

  /** Of the object that a key finds, all that can matter to a module that names it; undefined where there is none. */
  ofObject(key: string): string | undefined {
    const object = this.#catalog.findKey(key);
    return object && this.#of(object);
  }

  ofType(key: string): string | undefined {
    const object = this.#catalog.findTypeKey(key);
    return object && this.#of(object);
  }

  /** Under which an object is found; undefined where its key finds another one. */
  keyOf(object: CatalogObject): string | undefined {
    const key = this.#catalog.key(object);
    return this.#catalog.findKey(key) === object ? key : undefined;
  }

  /** Of a module's text: of the whole file, for where it stands in there matters too. */
  ofSource(module: CatalogObject): string {
    const { text, ...place } = module.definition!;
    let whole = this.#texts.get(text);
    if (whole === undefined) {
      whole = hashOf(text);
      this.#texts.set(text, whole);
    }
    return hashOf(JSON.stringify([whole, place, this.#of(module)]));
  }

  /** By the keys that {@link changed} compares. */
  all(): Map<string, string> {
    const all = new Map<string, string>();
    for (const object of this.#catalog.data.objects) {
      const key = this.#catalog.key(object);
      const isType = object.type === 'Table Type';
      const found = isType ? this.#catalog.findType(object) : this.#catalog.find(object);
      if (found === object) all.set(isType ? `${type}${key}` : key, this.#of(object));
    }
    return all;
  }

  /** Whether any of these objects and types is another than it was. */
  changed(objects: readonly string[], types: readonly string[], before: ReadonlyMap<string, string>): boolean {
    return (
      objects.some((key) => this.ofObject(key) !== before.get(key)) ||
      types.some((key) => this.ofType(key) !== before.get(`${type}${key}`))
    );
  }

  #of(object: CatalogObject): string {
    let signature = this.#objects.get(object);
    if (signature === undefined) {
      const { id: _, created: __, modified: ___, definition, ...named } = object;
      signature = hashOf(JSON.stringify([named, definition !== undefined]));
      this.#objects.set(object, signature);
    }
    return signature;
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64').slice(0, 22);
}
