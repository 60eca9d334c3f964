import { type AddedColumns, columnsAddedForCallers } from '../bind/altered-by-call.ts';
import type { CatalogObject } from '../catalog/catalog.ts';
import type { ParsedTexts } from './parsed-texts.ts';

/** No procedure without these words, comments between them, alters a temp table: hardly one is parsed for it. */
const altersTemp = /\balter(?:\s|--.*|\/\*[\s\S]*?\*\/)+table\b[^(;]{0,500}?#/i;

/** What procedures do to the temp tables of their callers that changes how a caller's text is to be read. */
export class Callees {
  readonly #texts: ParsedTexts;
  readonly #keyOf: (name: string) => string;
  readonly #added = new Map<CatalogObject, readonly AddedColumns[]>();

  constructor(texts: ParsedTexts, keyOf: (name: string) => string) {
    this.#texts = texts;
    this.#keyOf = keyOf;
  }

  /** The columns that a procedure adds, by what its text says itself. */
  addedBy(procedure: CatalogObject): readonly AddedColumns[] {
    const { definition } = procedure;
    if (!definition || !altersTemp.test(definition.text)) return [];
    let added = this.#added.get(procedure);
    if (!added) {
      const parsed = this.#texts.of(definition);
      const statement = parsed.moduleStatement(definition);
      added =
        statement?.kind === 'CreateProcedureStatement'
          ? columnsAddedForCallers(statement, parsed.source, this.#keyOf)
          : [];
      this.#added.set(procedure, added);
    }
    return added;
  }
}
