import type { CatalogObject } from '../catalog/catalog.ts';
import type { Expression, StarArgument } from '../parse/tree/expression.ts';
import type { Identifier, MultipartName } from '../parse/tree/name.ts';
import type { QueryExpression, SelectStar } from '../parse/tree/query.ts';
import type { DataModification, SelectStatement, Statement } from '../parse/tree/statement.ts';
import { type Diagnostic, type DiagnosticCode, diagnostic } from '../text/diagnostic.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { Batch } from './batch.ts';
import type { BoundReference } from './bound/module.ts';
import type { BoundQuery, Relation, RelationColumn, UnknownColumns } from './bound/query.ts';
import type { BoundStatement, ObjectUse } from './bound/statement.ts';
import type { IndirectUse, Input, LocalColumnSource, LocalTable, Use, ValueSource } from './bound/value.ts';
import { type Clause, inClause } from './clause.ts';
import { isOfServer } from './column-definition.ts';
import type { NameDefaults, NamedAs, Names } from './names.ts';
import type { OnAnchor } from './query/query.ts';
import { isHandedOn, type Scope } from './query/scope.ts';
import { reportUnknown } from './query/star.ts';
import { everyColumn, restColumn } from './query/unknown-columns.ts';
import type { ColumnsChange } from './told/altered-by-call.ts';
import { alteredInText } from './told/altered-in-text.ts';
import { type HeldTexts, heldTexts } from './told/held-texts.ts';
import { ownTempTables } from './told/own-temp-tables.ts';
import type { LeftTable } from './told/told-table.ts';

/** An INSERT, UPDATE, DELETE or MERGE inside of FROM: the statement, and the rows of its OUTPUT. */
export interface BoundModification {
  readonly statement: BoundStatement;
  readonly output: Relation;
}

/** A column of a temp table or table variable as it is declared. */
export type LocalColumn = Pick<RelationColumn, 'name' | 'hidden' | 'generated' | 'identity' | 'rowGuid'> &
  Partial<RelationColumn>;

/** A column of a caller's temp table; `computed`: which columns of the table it is made of. */
export type CallersColumn = LocalColumn & {
  readonly computed?: readonly { readonly use: Use; readonly of: string }[] | undefined;
};

/** What the text of a module does not tell itself. */
export interface Surroundings {
  /** The table that `inserted` and `deleted` stand for, in a trigger. */
  readonly triggerTable?: CatalogObject | undefined;
  /** The columns of a temp table, by its key, that the module uses and its callers make. */
  readonly callersTable?: ((key: string) => readonly CallersColumn[] | undefined) | undefined;
  /** What a procedure does to the columns of temp tables which its callers make. */
  readonly changedByCall?: ((procedure: CatalogObject) => readonly ColumnsChange[]) | undefined;
  /** The temp tables that a procedure makes and leaves behind. */
  readonly leftByCall?: ((procedure: CatalogObject) => readonly LeftTable[]) | undefined;
  /** Of tables whose columns nobody told: those that the text itself names as theirs. */
  readonly namedColumns?: NamedColumns | undefined;
  /** USE changes where names are looked up: in dynamic SQL and logged texts. What scripts say at their head is who runs them where. */
  readonly followsUse?: boolean | undefined;
  /** Where the batches of the text end; left out where it is one. */
  readonly batchEnds?: readonly number[] | undefined;
  /** The text says all that is declared in it: it could be read, and nobody passes it values. */
  readonly isWhole?: boolean | undefined;
  /** Variables, by key, that are declared in front of the text: the parameters of dynamic SQL. */
  readonly parameters?: readonly string[] | undefined;
  /** Of a text that is put together: the names of the values that stand in a literal, which it was given there. */
  readonly passedIn?: ((literal: Span) => readonly string[]) | undefined;
}

/** Keys of columns. */
export type NamedColumns = ReadonlyMap<CatalogObject, ReadonlySet<string>>;

/**
 * The constructs that contain one another: expressions contain queries, queries contain table sources, those contain
 * expressions and statements. They meet here, so that each file needs to know only what is smaller.
 */
export interface Constructs {
  collect(expression: Expression, use: Use, inputs: Input[], scope: Scope | undefined, binder: Binder): void;
  collectDecision(
    expression: Expression,
    use: IndirectUse,
    inputs: Input[],
    scope: Scope | undefined,
    binder: Binder,
  ): void;
  query(query: QueryExpression, outer: Scope | undefined, binder: Binder, onAnchor?: OnAnchor): BoundQuery;
  /** A SELECT with the CTEs in front of it. */
  select(select: SelectStatement, binder: Binder): BoundQuery;
  dataModification(modification: DataModification, binder: Binder): BoundModification;
  statement(statement: Statement, binder: Binder): BoundStatement[];
}

const noColumns: NamedColumns = new Map();

/** Nothing of the catalog: files, parameters, system views. Whatever column is asked for is there. */
export const outside: Relation = { columns: [], rest: () => undefined };

/** What is known while one module is bound, and what binding finds out. The bind functions of all constructs share one. */
export class Binder {
  readonly source: Source;
  readonly names: Names;
  defaults: NameDefaults;
  readonly followsUse: boolean;
  readonly passedIn: Surroundings['passedIn'];
  /** What is declared in the batch; left out where what its text does not tell may be declared too. */
  readonly batch?: Batch;
  /** The table that `inserted` and `deleted` stand for, in a trigger. */
  readonly triggerTable: CatalogObject | undefined;
  readonly callersTable: Surroundings['callersTable'];
  readonly changedByCall: Surroundings['changedByCall'];
  readonly leftByCall: Surroundings['leftByCall'];
  readonly namedColumns: NamedColumns;
  /** Columns of which it is not known which of several tables has them. */
  readonly ownerless: { readonly key: string; readonly tables: readonly CatalogObject[] }[] = [];
  /** Keys of the temp tables that the procedures called until here left behind. */
  readonly leftHere = new Set<string>();

  readonly uses: ObjectUse[] = [];
  readonly references: BoundReference[] = [];
  /** The types of the columns of temp tables and table variables that the text names, by where it does. */
  readonly localTypes = new Map<number, string>();
  /** Where SQL Server's own objects are named. */
  readonly systemNames: Span[] = [];
  readonly diagnostics: Diagnostic[] = [];

  /** Temp tables and table variables in the shape that they have at this place of the text, by key. */
  readonly locals = new Map<string, Relation>();
  /** Catalog tables that the module itself made before this place, in that shape. */
  readonly created = new Map<CatalogObject, Relation>();
  /** Stars of which it does not matter what they stand for: those that EXISTS selects. */
  readonly unreadStars = new Set<SelectStar | StarArgument>();
  /** Of these it is told already: a CTE is read in several places. */
  readonly toldUnknown = new Set<UnknownColumns>();
  /** CTEs of the statements around, innermost last. */
  readonly ctes: Map<string, Relation>[] = [];
  /** CTEs that something reads: a CTE that reads itself is recursive. */
  readonly readCtes = new Set<Relation>();
  /** Statements inside of FROM, which run before the statement around them. */
  readonly nested: BoundStatement[] = [];
  /** Leading words of the statement that is being bound. */
  words = '';
  /** The clause that is being bound, where aggregates or windows cannot stand. */
  clause: Clause | undefined;
  readonly #tables = new Map<string, LocalTable>();
  /** All statements of the module. */
  #body: readonly Statement[] | undefined;
  #heldTexts: HeldTexts | undefined;
  #mayNameTemp: boolean | undefined;
  #mayDropColumn: boolean | undefined;
  /** Temp tables that the module makes, by key; worked out where one is used above its making. */
  #ownTemps: Set<string> | undefined;
  /** Temp tables that get columns by dynamic SQL, by key. */
  #grown: Set<string> | undefined;

  readonly #constructs: Constructs;

  constructor(source: Source, names: Names, defaults: NameDefaults, constructs: Constructs, around: Surroundings = {}) {
    this.source = source;
    this.names = names;
    this.defaults = defaults;
    this.#constructs = constructs;
    this.triggerTable = around.triggerTable;
    const { callersTable } = around;
    // One that the module makes somewhere is its own, above that place and in the texts that run there too.
    this.callersTable = callersTable && ((key) => (this.makesTemp(key) ? undefined : callersTable(key)));
    this.changedByCall = around.changedByCall;
    this.leftByCall = around.leftByCall;
    this.namedColumns = around.namedColumns ?? noColumns;
    this.followsUse = around.followsUse ?? false;
    this.passedIn = around.passedIn;
    const { batchEnds, parameters } = around;
    // Who runs a text with GO in it passes nothing: only tools know GO. A module has no batches.
    if (around.isWhole) this.batch = new Batch(this, batchEnds ?? [], batchEnds?.length === 1, parameters);
  }

  /** For a text inside of this one that other names stand in: what it finds out is its own. */
  within(source: Source, defaults: NameDefaults): Binder {
    const inner = new Binder(source, this.names, defaults, this.#constructs);
    inner.words = this.words;
    return inner;
  }

  collect(expression: Expression, use: Use, inputs: Input[], scope: Scope | undefined): void {
    this.#constructs.collect(expression, use, inputs, scope, this);
  }

  collectDecision(expression: Expression, use: IndirectUse, inputs: Input[], scope: Scope | undefined): void {
    this.#constructs.collectDecision(expression, use, inputs, scope, this);
  }

  /** A query that gives all of its columns to what it stands in. */
  query(query: QueryExpression, outer: Scope | undefined): BoundQuery {
    const bound = this.table(query, outer);
    reportUnknown(bound.unknown, this);
    return bound;
  }

  /** A query that others read by the names of its columns: a derived table, a CTE. */
  table(query: QueryExpression, outer: Scope | undefined, onAnchor?: OnAnchor): BoundQuery {
    return inClause(undefined, this, () => this.#constructs.query(query, outer, this, onAnchor));
  }

  select(select: SelectStatement): BoundQuery {
    return this.#constructs.select(select, this);
  }

  dataModification(modification: DataModification): BoundModification {
    return this.#constructs.dataModification(modification, this);
  }

  statement(statement: Statement): BoundStatement[] {
    return this.#constructs.statement(statement, this);
  }

  statements(statements: readonly Statement[]): BoundStatement[] {
    this.#body ??= statements;
    const bound: BoundStatement[] = [];
    for (const statement of statements) bound.push(...this.statement(statement));
    return bound;
  }

  /** The words of a name part: brackets, quotes and the quotes of a string alias taken off. */
  text(part: Span): string {
    return this.source.content(part);
  }

  key(part: Span): string {
    return this.names.key(this.text(part));
  }

  /** The key of a variable that is used. */
  variable(name: Span): string {
    const key = this.key(name);
    this.batch?.use(name, key);
    return key;
  }

  readonly keyOf = (name: string): string => this.names.key(name);

  parts(name: MultipartName): string[] {
    const parts = name.parts.map((part) => this.text(part));
    while (parts.length > 1 && parts[0] === '') parts.shift();
    return parts;
  }

  /** The parts before a column, for comparing with the sources: `db..t` is `db.dbo.t`. */
  prefix(parts: readonly string[]): string[] {
    const { defaultSchema } = this.names.catalog.data;
    return parts.map((part) => (part === '' ? defaultSchema : part));
  }

  report<Code extends DiagnosticCode>(
    code: Code,
    span: Span,
    parameters: Parameters<typeof diagnostic<Code>>[2],
  ): void {
    this.diagnostics.push(diagnostic(code, span, parameters));
  }

  /** Temp objects have names that begin with `#`, whatever database stands in front (`tempdb..#t`). */
  isTemp(name: MultipartName): boolean {
    return this.text(name.parts[name.parts.length - 1]!).startsWith('#');
  }

  /** The object of a name; undefined for temp tables' and SQL Server's own. */
  object(name: MultipartName, as: NamedAs = 'table'): CatalogObject | undefined {
    const parts = this.parts(name);
    const last = parts[parts.length - 1]!;
    if (last === '' || last.startsWith('#')) return undefined;
    const object = this.names.resolve(parts, as, this.defaults);
    if (!object) this.systemNames.push(name);
    return object;
  }

  /** Notes that the statement reads, writes or calls an object at a place, and that the text names it there. */
  use(kind: ObjectUse['kind'], object: CatalogObject, span: Span): void {
    this.uses.push({ kind, object, start: span.start, end: span.end, statement: this.words });
  }

  refer(object: CatalogObject, span: Span, access: BoundReference['access'], column?: string, star = false): void {
    this.references.push({ object, column, access, star, start: span.start, end: span.end });
  }

  /**
   * Notes a column that the text names, where it is one of a catalog object: itself, or handed on by a `*`, which nothing else names.
   * `star`: it is a `*` that names it; `unqualified`: what a `*` hands on counts as named by that `*`.
   */
  referColumn(
    source: ValueSource | undefined,
    span: Span,
    access: 'read' | 'write',
    by: 'star' | 'unqualified' | 'qualified' = 'qualified',
  ): void {
    let at = source;
    let star = by === 'star';
    while (isHandedOn(at)) {
      at = at.column.value.inputs[0]?.from;
      star ||= by === 'unqualified';
    }
    if (at?.kind === 'stored') this.refer(at.object, span, access, at.column, star);
  }

  /** What was noted as read at a place is written. */
  writes(named: Span): void {
    const use = this.uses.findLastIndex(({ start }) => start === named.start);
    this.uses[use] = { ...this.uses[use]!, kind: 'write' };
    this.#refersToWritten(named);
  }

  /** What was noted as read at a place is written too: the target is an alias of it, or a query on it. */
  writesToo(object: CatalogObject, named: Span): void {
    this.use('write', object, named);
    this.#refersToWritten(named);
  }

  #refersToWritten(named: Span): void {
    const reference = this.references.findLastIndex(({ start }) => start === named.start);
    this.references[reference] = { ...this.references[reference]!, access: 'write' };
  }

  /** The object of a name that is read, written or called here, with the use and the reference noted. */
  named(kind: ObjectUse['kind'], name: MultipartName, as: NamedAs = 'table'): CatalogObject | undefined {
    const object = this.object(name, as);
    if (object) {
      this.use(kind, object, name);
      this.refer(object, name, kind);
    }
    return object;
  }

  /** The storage of a temp table or table variable: one for each name. */
  localTable(name: string, owner: LocalTable['owner'] = 'module'): LocalTable {
    const key = this.names.key(name);
    let table = this.#tables.get(key);
    if (!table) {
      table = { key, name, owner };
      this.#tables.set(key, table);
    }
    return table;
  }

  /** A column of a temp table or table variable. */
  held(table: string, column: string): LocalColumnSource {
    return { kind: 'local', table: this.localTable(table), column: this.names.key(column), written: column };
  }

  /** A catalog object as a relation. */
  relationOf(object: CatalogObject, named?: Span): Relation {
    const made = this.created.get(object);
    if (made) return { ...made, named };
    const columns = this.names.columnsOf(object);
    if (!columns) {
      const rest = (name: string) => this.stored(object, name);
      return { columns: [restColumn(rest(everyColumn))], object, named, rest };
    }
    return { columns: storedColumns(object, columns, this.keyOf), object, named };
  }

  stored(object: CatalogObject, name: string): ValueSource {
    return { kind: 'stored', object, column: this.names.columnName(object, name) };
  }

  /** A computed column of a caller's temp table is made of that table's others here too. */
  #toldByCaller(table: LocalTable): (column: CallersColumn) => LocalColumn {
    return ({ computed, ...column }) => {
      if (!computed) return column;
      const inputs = computed.map(({ use, of }): Input => ({ use, from: this.held(table.name, of) }));
      return {
        ...column,
        source: { kind: 'column', column: { name: column.name, value: { inputs, start: 0, end: 0 } } },
      };
    };
  }

  /** The temp table or table variable of a name as it is here; one that the module never made is its caller's. */
  localRelation(name: Identifier | Span): Relation {
    const known = this.locals.get(this.key(name));
    if (known) return { ...known, named: name };
    const own = this.makesTemp(this.key(name));
    const table = this.localTable(this.text(name), own ? 'module' : 'caller');
    const told = this.callersTable?.(table.key);
    if (told) return { ...this.declareTold(table, told), named: name };
    if (!own) this.report('HW2007', name, { name: table.name });
    return { ...this.openLocal(table), named: name };
  }

  /** The temp table of a caller by its name, where the module has not named it yet. */
  toldByCallers(name: string): Relation | undefined {
    const key = this.keyOf(name);
    if (!key.startsWith('#') || this.makesTemp(key)) return undefined;
    const table = this.localTable(name, 'caller');
    const told = this.callersTable?.(key);
    return told ? this.declareTold(table, told) : this.openLocal(table);
  }

  /** A temp table of another module, or of another name, with the columns that it is told to have. */
  declareTold(table: LocalTable, columns: readonly CallersColumn[]) {
    return this.declareLocal(table.name, columns.map(this.#toldByCaller(table)));
  }

  /** A temp table or table variable whose columns are not known. */
  openLocal(table: LocalTable): Relation {
    const rest = (column: string) => this.held(table.name, column);
    return { columns: [restColumn(rest(everyColumn))], local: table, rest };
  }

  /** Asked for each call of a script, which may have thousands. */
  get mayNameTemp(): boolean {
    this.#mayNameTemp ??= this.source.text.includes('#');
    return this.#mayNameTemp;
  }

  /** Asked for each IF. Which of them drops one is only known behind it. */
  get mayDropColumn(): boolean {
    this.#mayDropColumn ??= /\bcolumn\b/i.test(this.source.text);
    return this.#mayDropColumn;
  }

  /** Whether the module makes the temp table of that key, here or further down. */
  makesTemp(key: string): boolean {
    this.#ownTemps ??= ownTempTables(this.#body ?? [], ({ parts }) => this.key(parts.at(-1)!));
    return this.#ownTemps.has(key);
  }

  /** The texts that variables hold where they are run; worked out where one is asked for. */
  readonly heldTexts = (): HeldTexts => {
    this.#heldTexts ??= heldTexts(this.#body ?? [], this.source, this.keyOf);
    return this.#heldTexts;
  };

  #growsInText(key: string): boolean {
    if (!key.startsWith('#')) return false;
    this.#grown ??= new Set(
      [...alteredInText(this.#body ?? [], this.source, this.heldTexts)].map((name) => this.names.key(name)),
    );
    return this.#grown.has(key);
  }

  /** Gives a temp table or table variable its shape from here on. A column that has its source brings it: a computed one. */
  declareLocal(name: string, told: readonly LocalColumn[], unknown?: readonly UnknownColumns[]) {
    const table = this.localTable(name);
    const source = (column: string) => this.held(name, column);
    const open = this.#growsInText(table.key) && !told.some(({ rest }) => rest);
    const columns = open ? [...told, restColumn(source(everyColumn))] : told;
    const beside = columns.filter(({ rest }) => !rest).map((column) => this.names.key(column.name));
    const relation: Relation = {
      columns: columns.map((given) => {
        const { name: column, rest, hidden, generated, identity, rowGuid, type, names } = given;
        const key = this.names.key(column);
        return {
          name: column,
          key,
          rest,
          hidden,
          generated,
          identity,
          rowGuid,
          type,
          names,
          source: rest ? { ...source(column), beside } : (given.source ?? source(column)),
        };
      }),
      unknown,
      local: table,
      ...(columns.some(({ rest }) => rest) ? { rest: source } : {}),
    };
    this.locals.set(table.key, relation);
    return relation;
  }

  cte(name: MultipartName): Relation | undefined {
    if (name.parts.length !== 1) return undefined;
    const key = this.key(name.parts[0]!);
    for (let i = this.ctes.length - 1; i >= 0; i--) {
      const found = this.ctes[i]!.get(key);
      if (!found) continue;
      this.readCtes.add(found);
      return found;
    }
    return undefined;
  }
}

/** The lists were made of these columns; those of a view can be worked out again. */
const cache = new WeakMap<CatalogObject, { readonly of: readonly object[]; readonly made: RelationColumn[] }>();

/** A catalog object's columns as a relation's; made once. */
function storedColumns(
  object: CatalogObject,
  columns: NonNullable<ReturnType<Names['columnsOf']>>,
  keyOf: (name: string) => string,
): RelationColumn[] {
  const known = cache.get(object);
  if (known?.of === columns) return known.made;
  const made = columns.map(
    ({ name, hidden, generated, identity, rowGuid }): RelationColumn => ({
      name,
      key: keyOf(name),
      source: isOfServer(name) ? undefined : { kind: 'stored', object, column: name },
      hidden,
      generated,
      identity,
      rowGuid,
    }),
  );
  cache.set(object, { of: columns, made });
  return made;
}
