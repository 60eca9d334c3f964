import type { NameDefaults } from '../../bind/names.ts';
import { type ColumnsChange, changesIn, type TempChanges } from '../../bind/told/altered-by-call.ts';
import { type CatalogObject, ownWords } from '../../catalog/catalog.ts';
import type { ParsedTexts } from '../parsed-texts.ts';
import type { CallNames } from './call-names.ts';

/** No procedure without these words, comments between them, alters a temp table: hardly one is parsed for it. */
const altersTemp = /(?:\balter\b[\s\S]{0,500}?\btable\b[^(;]{0,500}?|\bsp_rename\b[^;]{0,500}?)#/i;

/** Beside a global one, nothing else leaves a temp table behind: one of a dedicated SQL pool. */
const leavesTemp = /\bcreate\b[^(;]{0,500}?\btable\b[^(;]{0,500}?#/i;

const nothing: TempChanges = { own: new Set(), steps: [] };

/** What procedures do to the temp tables of their callers that changes how a caller's text is to be read. */
export class Callees {
  readonly #modules: readonly CatalogObject[];
  readonly #naming: CallNames;
  readonly #texts: ParsedTexts;
  readonly #find: (name: readonly string[], defaults: NameDefaults) => CatalogObject | undefined;
  readonly #keyOf: (name: string) => string;
  /** Procedures that may alter a temp table, and those that call one of these by name. */
  #altering: ReadonlySet<CatalogObject> | undefined;
  /** Procedures that name a global temp table, and those that call one of these by name. */
  #global: ReadonlySet<CatalogObject> | undefined;
  /** Of procedures that were asked about: whether their own words leave a temp table behind. */
  readonly #leaving = new Map<CatalogObject, boolean>();
  readonly #changes = new Map<CatalogObject, TempChanges>();

  /** `naming`: who names which procedure; `find`: the procedure of a name. */
  constructor(
    modules: readonly CatalogObject[],
    naming: CallNames,
    texts: ParsedTexts,
    find: (name: readonly string[], defaults: NameDefaults) => CatalogObject | undefined,
    keyOf: (name: string) => string,
  ) {
    this.#modules = modules;
    this.#naming = naming;
    this.#texts = texts;
    this.#find = find;
    this.#keyOf = keyOf;
  }

  /** What a procedure does to columns, by what its text says and those of the procedures that it calls. */
  changesBy(procedure: CatalogObject): readonly ColumnsChange[] {
    return this.#changesBy(procedure, new Set());
  }

  /** Whether a procedure, or one that it calls, may leave a temp table behind. */
  mayLeaveTemp(procedure: CatalogObject): boolean {
    let leaving = this.#leaving.get(procedure);
    if (leaving === undefined) {
      const own = procedure.definition ? ownWords(procedure.definition) : '';
      leaving = own.includes('#') && leavesTemp.test(own);
      this.#leaving.set(procedure, leaving);
    }
    this.#global ??= this.#inTheEnd((own) => own.includes('##'));
    return leaving || this.#global.has(procedure);
  }

  /** `asked`: round a circle nothing new comes. */
  #changesBy(procedure: CatalogObject, asked: Set<CatalogObject>): readonly ColumnsChange[] {
    this.#altering ??= this.#inTheEnd((own) => own.includes('#') && altersTemp.test(own));
    if (asked.has(procedure) || !this.#altering.has(procedure)) return [];
    asked.add(procedure);
    const { own, steps } = this.#changesIn(procedure);
    const changes: ColumnsChange[] = [];
    for (const step of steps) {
      const called = 'calls' in step ? this.#find(step.calls, procedure) : undefined;
      const these = 'calls' in step ? (called ? this.#changesBy(called, asked) : []) : [step];
      for (const one of these) if (!own.has(one.table)) changes.push(one);
    }
    return changes;
  }

  #changesIn(procedure: CatalogObject): TempChanges {
    let changes = this.#changes.get(procedure);
    if (!changes) {
      const parsed = this.#texts.of(procedure.definition!);
      const statement = parsed.moduleStatement(procedure.definition!);
      const isProcedure = statement?.kind === 'CreateProcedureStatement';
      changes = isProcedure ? changesIn(statement.body, parsed.source, this.#keyOf) : nothing;
      this.#changes.set(procedure, changes);
    }
    return changes;
  }

  /** The modules whose words are such, and those that call one of these by name. */
  #inTheEnd(are: (own: string) => boolean): ReadonlySet<CatalogObject> {
    const found = new Set(this.#modules.filter((module) => are(ownWords(module.definition!))));
    if (found.size === 0) return found;
    // Those that call one which was found only now are asked for next.
    for (let open = [...found]; open.length > 0; ) {
      const { called, quoted } = this.#naming.of(open.map(({ name }) => name));
      open = [...called, ...quoted].filter((caller) => !found.has(caller));
      for (const caller of open) found.add(caller);
    }
    return found;
  }
}
