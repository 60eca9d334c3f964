import type { CatalogData, CatalogObject, ModuleText } from '../catalog/catalog.ts';

/** An object whose definition has the number of its text in place of the text. */
export interface NumberedObject extends Omit<CatalogObject, 'definition'> {
  readonly definition?: (Omit<ModuleText, 'text'> & { readonly text: number }) | undefined;
}

/** Objects and their texts apart: all modules of a file have the text of that file. */
export interface NumberedTexts {
  readonly objects: readonly NumberedObject[];
  /** By number. */
  readonly texts: readonly string[];
}

export function numberedTexts(objects: CatalogData['objects']): NumberedTexts {
  const numbers = new Map<string, number>();
  const numbered = objects.map((object): NumberedObject => {
    const { definition, ...rest } = object;
    if (!definition) return rest;
    const number = numbers.get(definition.text) ?? numbers.size;
    numbers.set(definition.text, number);
    return { ...rest, definition: { ...definition, text: number } };
  });
  return { objects: numbered, texts: [...numbers.keys()] };
}

/** The other way round. */
export function withTexts({ objects, texts }: NumberedTexts): CatalogObject[] {
  return objects.map(({ definition, ...rest }) => {
    return definition ? { ...rest, definition: { ...definition, text: texts[definition.text]! } } : rest;
  });
}
