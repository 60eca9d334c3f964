import { createHash } from 'node:crypto';
import { type Catalog, type CatalogObject, ownWords } from '../catalog/catalog.ts';

/** Before the key of a type: types have names of their own. */
const type = 'type ';

/** Short words that are equal exactly where all that matters is. */
export class Signatures {
  readonly #catalog: Catalog;
  readonly #objects = new Map<CatalogObject, string>();
  readonly #texts = new Map<string, string>();
  /** Where modules stand in texts that hold several. */
  #places: Map<string, (readonly [number | undefined, number])[]> | undefined;

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
  }

  /** Under which an object is found; undefined where its key finds another one. */
  keyOf(object: CatalogObject): string | undefined {
    return this.#catalog.finds(object) ? this.#catalog.key(object) : undefined;
  }

  /**
   * Of a module's text: of the whole file, for where it stands in there matters too, and which other modules do: what is in none
   * of them is the script's.
   */
  ofSource(module: CatalogObject): string {
    const { text, ...place } = module.definition!;
    let whole = this.#texts.get(text);
    if (whole === undefined) {
      whole = hashOf(`${JSON.stringify(this.#placesIn(text))}${text}`);
      this.#texts.set(text, whole);
    }
    return hashOf(JSON.stringify([whole, place, this.#of(module)]));
  }

  #placesIn(text: string): readonly (readonly [number | undefined, number])[] {
    if (!this.#places) {
      this.#places = new Map();
      for (const { definition } of this.#catalog.data.objects) {
        if (definition?.end === undefined) continue;
        const place = [definition.start, definition.end] as const;
        const known = this.#places.get(definition.text);
        if (known) known.push(place);
        else this.#places.set(definition.text, [place]);
      }
    }
    return this.#places.get(text) ?? [];
  }

  /** By the keys that {@link changed} compares. */
  all(): Map<string, string> {
    const all = new Map<string, string>();
    for (const object of this.#catalog.data.objects) {
      const key = this.keyOf(object);
      if (key !== undefined) all.set(object.type === 'Table Type' ? `${type}${key}` : key, this.#of(object));
    }
    return all;
  }

  /** Whether any of these objects and types is another than it was. */
  changed(objects: readonly string[], types: readonly string[], before: ReadonlyMap<string, string>): boolean {
    return (
      objects.some((key) => this.#of(this.#catalog.findKey(key)) !== before.get(key)) ||
      types.some((key) => this.#of(this.#catalog.findTypeKey(key)) !== before.get(`${type}${key}`))
    );
  }

  /** All of an object that can matter to a module that names it; undefined of none. */
  #of(object: CatalogObject): string;
  #of(object: CatalogObject | undefined): string | undefined;
  #of(object: CatalogObject | undefined): string | undefined {
    if (!object) return undefined;
    let signature = this.#objects.get(object);
    if (signature === undefined) {
      const { id: _, created: __, modified: ___, definition, ...named } = object;
      // Who runs a text that makes the module asks whether it is the one of the catalog.
      const text = definition?.dynamic ? ownWords(definition) : definition !== undefined;
      signature = hashOf(JSON.stringify([named, text]));
      this.#objects.set(object, signature);
    }
    return signature;
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64').slice(0, 22);
}
