// What the statements of scripts create: the catalog of a folder of .sql files.
import type { CatalogData, Column, ModuleText, ObjectName } from '../catalog/catalog.ts';
import { parseScript } from '../parse/parse.ts';
import type { MultipartName } from '../parse/tree/name.ts';
import type {
  AlterTableStatement,
  Batch,
  ColumnDefinition,
  CreateSchemaStatement,
  CreateTableStatement,
  ExecuteStatement,
  Statement,
} from '../parse/tree/statement.ts';
import type { Trees } from '../parse/trees.ts';
import { defaultCollation, nameKey } from '../text/identifier.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { columnsOfDefinitions, columnsOfTable, numbered } from './column-definition.ts';
import { firstOf } from './columns-of-made-tables.ts';
import { alteredColumns, historyColumns, renamedColumn, withAdded } from './declared-columns.ts';
import { Drafts, keyOf, toldColumns } from './drafts.ts';
import { ledgerViewName } from './ledger-view.ts';
import { isModule, type ModuleStatement, makesLedger } from './module.ts';
import { movesData } from './moves-data.ts';
import { procedureParts } from './procedure-name.ts';
import { renamingOf } from './rename.ts';
import { SynonymsOfModules } from './synonyms-of-modules.ts';
import { TablesOfModules } from './tables-of-modules.ts';
import { isTempIn } from './temp-name.ts';
import { textsThatCreate } from './told/texts-that-create.ts';
import type { UnfoldedTexts } from './told/unfolded-texts.ts';
import { databaseOfScripts } from './used-database.ts';

export interface DeclareOptions {
  readonly defaultSchema?: string | undefined;
  readonly defaultDatabase?: string | undefined;
  /** Columns that the files do not tell, by object name as written: `{"dbo.T": ["a", "b"]}`. */
  readonly known?: ReadonlyMap<readonly string[], readonly string[]> | undefined;
  /** Where the trees are left for who reads the same texts next. */
  readonly trees?: Trees | undefined;
}

/**
 * Reads scripts into a catalog. It does not depend on the order in which the files are given: they are taken by name, and columns
 * that an ALTER TABLE adds to a table of a later file come once all tables are known. `CREATE TABLE dbo.T (a int)` → Table dbo.T with column a.
 */
export function declareScripts(sources: readonly Source[], options: DeclareOptions = {}): CatalogData {
  const declaration = new Declaration({
    ...options,
    defaultDatabase: options.defaultDatabase ?? databaseOfScripts(sources),
  });
  const ordered = sources.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const source of ordered) declaration.file(source);
  return declaration.catalog();
}

interface DynamicModule {
  readonly statement: ModuleStatement;
  readonly source: Source;
}

interface TablesInText extends Span {
  readonly statements: readonly Statement[];
  readonly source: Source;
}

/** CREATE TABLE, ALTER TABLE … ADD: nothing is lost where it is not run after all. */
function givesColumns(statement: Statement): boolean {
  if (statement.kind === 'AlterTableStatement') return statement.action.kind === 'AddColumns';
  return statement.kind === 'CreateTableStatement';
}

/** What cannot be read outside of modules is told by the script, though nothing else in it may move data. */
function isWithin({ start }: Span, modules: readonly Span[]): boolean {
  return modules.some((module) => start >= module.start && start <= module.end);
}

/** Tracing reads its tree again. */
function isTraced(statement: Statement): boolean {
  return isModule(statement) || movesData(statement) || makesLedger(statement);
}

class Declaration {
  readonly #drafts = new Drafts();
  /** Modules that only dynamic SQL creates. */
  readonly #dynamic: DynamicModule[] = [];
  readonly #histories: { readonly table: ObjectName; readonly history: ObjectName }[] = [];
  readonly #ledgers: { readonly statement: CreateTableStatement; readonly source: Source }[] = [];
  readonly #texts: string[] = [];
  readonly #synonyms = new SynonymsOfModules();
  readonly #tables = new TablesOfModules((parts) => this.#fullName(parts));
  /** What the texts that the file at hand runs make of tables, by the places of their literals. */
  #tablesInTexts: readonly TablesInText[] = [];
  readonly #alterations: { readonly statement: AlterTableStatement; readonly source: Source }[] = [];
  /** Keys of tables that a script has dropped and none created since. */
  readonly #dropped = new Set<string>();
  readonly #options: DeclareOptions;
  readonly #defaultSchema: string;
  /** Where names without a schema are: what CREATE SCHEMA makes beside it stands in it. */
  #schema: string;
  readonly #database: string;

  constructor(options: DeclareOptions) {
    this.#options = options;
    this.#defaultSchema = options.defaultSchema ?? 'dbo';
    this.#schema = this.#defaultSchema;
    this.#database = options.defaultDatabase ?? '';
  }

  file(source: Source): void {
    const result = parseScript(source);
    this.#texts.push(source.text);
    const { batches } = result.script;
    const texts = textsThatCreate(result.script, source).map((unfolded) => this.#createdIn(unfolded));
    this.#tablesInTexts = texts.flatMap(({ tables }) => tables);
    let loose = false;
    const modules: Span[] = [];
    const makesTables = /\b(?:INTO|CREATE\s+TABLE)\b/i.test(source.text);
    const makesSynonyms = /\bSYNONYM\b/i.test(source.text);
    for (const batch of batches) {
      for (const [i, statement] of batch.statements.entries()) {
        if (makesTables) this.#tables.note(statement, source, this.#schemaOf(statement, source));
        if (isModule(statement)) {
          if (makesSynonyms) this.#synonyms.note(statement, (name) => this.#name(name, source));
          const span = moduleSpan(batch, i);
          if (this.#module(statement, span, source)) modules.push(span);
        } else {
          this.#statement(statement, source);
          loose ||= movesData(statement);
          if (makesLedger(statement)) this.#ledgers.push({ statement, source });
        }
      }
    }
    const created = texts.flatMap(({ modules: made }) => made);
    this.#dynamic.push(...created.sort((a, b) => a.statement.start - b.statement.start));
    loose ||= result.diagnostics.some((found) => found.severity === 'error' && !isWithin(found, modules));
    if (loose || batches.some(({ statements }) => statements.some(isTraced)))
      this.#options.trees?.leave({ source, result });
    if (!loose) return;
    const name = { database: this.#database, schema: '', name: source.name };
    this.#drafts.put(name, 'Script', { definition: { file: source.name, text: source.text } });
  }

  /** The modules of texts that create nothing else, and what texts make of tables that do nothing else. */
  #createdIn({ source, places }: UnfoldedTexts): {
    readonly modules: readonly DynamicModule[];
    readonly tables: readonly TablesInText[];
  } {
    const modules: DynamicModule[] = [];
    const tables: TablesInText[] = [];
    const result = parseScript(source);
    this.#options.trees?.leave({ source, result });
    const statements = result.script.batches.flatMap((batch) => batch.statements);
    let at = 0;
    for (const { start, end } of places) {
      const from = at;
      while (at < statements.length && statements[at]!.start < end) at++;
      const own = statements.slice(from, at);
      if (result.diagnostics.some((found) => found.start >= start && found.start <= end)) continue;
      const [statement] = own;
      if (own.length === 1 && isModule(statement!)) modules.push({ statement, source });
      else if (own.every(givesColumns)) tables.push({ start, end, statements: own, source });
    }
    return { modules, tables };
  }

  /**
   * `EXEC ('ALTER TABLE dbo.T ADD a int')` as if it stood there. Whether a variable that holds the text is run as it is, is not
   * asked: it makes no table, for its name may be one to be replaced.
   */
  #inTexts({ kind, start, end }: Statement): void {
    for (const text of this.#tablesInTexts) {
      if (text.start < start || text.end > end) continue;
      for (const statement of text.statements) {
        if (statement.kind === 'AlterTableStatement' || kind === 'ExecuteStatement')
          this.#statement(statement, text.source, true);
      }
    }
  }

  catalog(): CatalogData {
    for (const { statement, source } of this.#alterations) this.#alter(statement, source);
    for (const { statement, source } of this.#dynamic) {
      // What a file creates by itself goes first: the text may be nothing but a stub for its ALTER.
      if (!this.#drafts.get(this.#moduleName(statement, source))?.definition) {
        this.#module(statement, statement, source, true);
      }
    }
    for (const { statement, source } of this.#ledgers) this.#ledgerView(statement, source);
    for (const { table, history } of this.#histories) this.#history(table, history);
    for (const [parts, columns] of this.#options.known ?? []) this.#known(parts, columns);
    this.#synonyms.put(this.#drafts);
    this.#tables.put(this.#drafts, this.#texts);
    return {
      objects: this.#drafts.objects(),
      declared: [],
      queries: [],
      defaultDatabase: this.#database,
      defaultSchema: this.#defaultSchema,
      collation: defaultCollation,
    };
  }

  /** `maybe`: it runs where a condition holds. */
  #statement(statement: Statement, source: Source, maybe = false): void {
    switch (statement.kind) {
      case 'CreateTableStatement': {
        if (isTempIn(source, statement.name)) return;
        const columns = columnsOfTable(
          statement,
          (part) => source.words(part),
          (span) => source.slice(span),
        );
        const name = this.#name(statement.name, source);
        const isAnew = this.#dropped.delete(keyOf(name)) || !maybe;
        if (isAnew || !this.#mayBeThere(name, columns)) this.#drafts.put(name, 'Table', toldColumns(columns));
        if (statement.history) this.#histories.push({ table: name, history: this.#name(statement.history, source) });
        return;
      }
      case 'CreateExternalTableStatement': {
        const columns = this.#columns(statement.columns, source);
        this.#drafts.put(this.#name(statement.name, source), 'External Table', toldColumns(columns));
        return;
      }
      case 'CreateTypeStatement':
        if (!statement.isTable) return;
        this.#drafts.put(this.#name(statement.name, source), 'Table Type', {
          columns: this.#columns(statement.columns, source),
          columnsKnown: true,
        });
        return;
      case 'CreateSynonymStatement':
        this.#drafts.put(this.#name(statement.name, source), 'Synonym', { base: this.#name(statement.base, source) });
        return;
      case 'CreateSequenceStatement':
        this.#drafts.put(this.#name(statement.name, source), 'Sequence', {});
        return;
      case 'AlterTableStatement':
        // Of a table that is known already it says what that has from here on; created again later, the table begins anew.
        if (this.#drafts.get(this.#name(statement.name, source))) this.#alter(statement, source);
        else this.#alterations.push({ statement, source });
        return;
      case 'ExecuteStatement':
        this.#renameColumn(statement, source);
        this.#inTexts(statement);
        return;
      case 'SetVariableStatement':
      case 'DeclareVariableStatement':
        this.#inTexts(statement);
        return;
      case 'SelectStatement': {
        const query = firstOf(statement.query);
        if (query.into && !isTempIn(source, query.into)) this.#drafts.put(this.#name(query.into, source), 'Table', {});
        this.#inTexts(statement);
        return;
      }
      case 'DropStatement':
        if (statement.object !== 'TABLE') return;
        for (const name of statement.names) this.#dropped.add(keyOf(this.#name(name, source)));
        return;
      case 'OtherStatement':
        if (statement.words !== 'CREATE AGGREGATE') return;
        for (const name of statement.tables)
          this.#drafts.put(this.#name(name, source), 'Function', { aggregates: true });
        return;
      case 'CreateSchemaStatement':
        this.#schemaWith(statement, source, maybe);
        return;
      case 'IfStatement':
        this.#statement(statement.then, source, true);
        if (statement.otherwise) this.#statement(statement.otherwise, source, true);
        return;
      case 'BlockStatement':
        for (const inner of statement.body) this.#statement(inner, source, maybe);
        return;
      case 'TryCatchStatement':
        for (const inner of statement.tryBody) this.#statement(inner, source, maybe);
    }
  }

  /** `CREATE SCHEMA s CREATE TABLE T (…) CREATE VIEW V AS …` makes `s.T` and `s.V`; without a name it makes no schema. */
  #schemaWith({ name, elements }: CreateSchemaStatement, source: Source, maybe: boolean): void {
    if (name) this.#schema = source.words(name);
    for (const element of elements) {
      if (isModule(element)) this.#module(element, element, source);
      else this.#statement(element, source, maybe);
    }
    this.#schema = this.#defaultSchema;
  }

  /**
   * `IF OBJECT_ID('dbo.T') IS NULL CREATE TABLE dbo.T`, where an earlier script has created it: nobody knows which of them did, so
   * that the table has the columns of both. False where none has.
   */
  #mayBeThere(name: ObjectName, columns: readonly Column[]): boolean {
    const draft = this.#drafts.get(name);
    if (draft?.type !== 'Table' || !draft.columnsKnown) return false;
    draft.columns = numbered(withAdded(draft.columns, columns, (column) => nameKey(column)));
    return true;
  }

  /** Beside a ledger the server makes a view, of which the text is that of the table. One that nobody names is nothing to show. */
  #ledgerView(statement: CreateTableStatement, source: Source): void {
    const { start, end } = statement;
    const name = ledgerViewName(statement, source).at(-1)!.toLowerCase();
    if (!this.#texts.some((text) => text.toLowerCase().includes(name))) return;
    const definition: ModuleText = { file: source.name, text: source.text, start, end };
    this.#drafts.put(this.#fullName(ledgerViewName(statement, source)), 'View', { definition });
  }

  /** False where the text is not taken: what is wrong in it is the script's then. */
  #module(statement: ModuleStatement, { start, end }: Span, source: Source, dynamic = false): boolean {
    const text: ModuleText = { file: source.name, text: source.text, start, end };
    const definition: ModuleText = dynamic ? { ...text, dynamic } : text;
    const name = this.#moduleName(statement, source);
    if (name.name === '') return false;
    switch (statement.kind) {
      case 'CreateViewStatement':
        // One that could not be read is there all the same; it takes nothing from a text that could.
        if (!statement.select && this.#drafts.get(name)?.definition) return false;
        this.#drafts.put(name, 'View', { definition });
        return true;
      case 'CreateProcedureStatement':
        this.#drafts.put(name, 'Stored Procedure', { definition });
        return true;
      case 'CreateTriggerStatement':
        this.#drafts.put(name, 'Trigger', {
          definition,
          ...(statement.table ? { base: this.#name(statement.table, source) } : {}),
        });
        return true;
      case 'CreateFunctionStatement': {
        const { returns } = statement;
        const columns = returns.kind === 'ReturnsTable' ? this.#columns(returns.columns, source) : [];
        this.#drafts.put(name, 'Function', {
          definition,
          columns,
          columnsKnown: returns.kind !== 'ReturnsInlineTable',
        });
        return true;
      }
    }
  }

  /** Where a module looks up names without a schema first. */
  #schemaOf(statement: Statement, source: Source): string {
    return isModule(statement) ? this.#moduleName(statement, source).schema : this.#defaultSchema;
  }

  #moduleName(statement: ModuleStatement, source: Source): ObjectName {
    if (statement.kind !== 'CreateProcedureStatement') return this.#name(statement.name, source);
    const parts = statement.name.parts.map((part) => source.words(part));
    return this.#fullName(procedureParts(parts, statement.number));
  }

  #alter({ name, action }: AlterTableStatement, source: Source): void {
    const draft = this.#drafts.get(this.#name(name, source));
    if (!draft?.columnsKnown) return;
    if (action.kind === 'SetOptions' && action.history)
      this.#histories.push({ table: draft.name, history: this.#name(action.history, source) });
    draft.columns = numbered(alteredColumns(draft.columns, action, source));
  }

  /** The server makes the history table of a versioned table where no script does. */
  #history(table: ObjectName, name: ObjectName): void {
    const versioned = this.#drafts.get(table);
    const history = this.#drafts.put(name, 'Table', {});
    if (!versioned || history.columnsKnown) return;
    Object.assign(history, toldColumns(historyColumns(versioned.columns)));
  }

  /** `EXEC sp_rename 'dbo.T.old', 'new', 'COLUMN'` of a table that is known already. */
  #renameColumn(statement: ExecuteStatement, source: Source): void {
    const renaming = renamingOf(statement, (part) => source.content(part));
    if (!renaming?.isColumn) return;
    const draft = this.#drafts.get(this.#fullName(renaming.parts.slice(0, -1)));
    if (!draft?.columnsKnown) return;
    draft.columns = renamedColumn(draft.columns, renaming.parts.at(-1)!, renaming.to);
  }

  /** Columns that somebody tells beside the files; what the files themselves tell goes first. */
  #known(parts: readonly string[], columns: readonly string[]): void {
    const draft = this.#drafts.put(this.#fullName(parts), 'Table', {}, true);
    if (draft.columnsKnown) return;
    Object.assign(draft, toldColumns(columns.map((name, i) => ({ name, type: '', ordinal: i + 1 }))));
  }

  #columns(definitions: readonly ColumnDefinition[], source: Source): Column[] {
    return columnsOfDefinitions(
      definitions,
      (part) => source.words(part),
      (span) => source.slice(span),
    );
  }

  #name(name: MultipartName, source: Source): ObjectName {
    return this.#fullName(name.parts.map((part) => source.words(part)));
  }

  #fullName(parts: readonly string[]): ObjectName {
    const at = (fromEnd: number) => (fromEnd > parts.length ? undefined : parts[parts.length - fromEnd] || undefined);
    const server = at(4);
    return {
      server,
      database: at(3) ?? (server === undefined ? this.#database : ''),
      schema: at(2) ?? this.#schema,
      name: at(1) ?? '',
    };
  }
}

/**
 * A module's text begins behind the statement before it in its batch and, where it is the last one, ends with the batch: as the
 * server keeps it, with the comments in front and behind.
 */
function moduleSpan({ start, end, statements }: Batch, position: number): Span {
  const isLast = position === statements.length - 1;
  return { start: position > 0 ? statements[position - 1]!.end : start, end: isLast ? end : statements[position]!.end };
}
