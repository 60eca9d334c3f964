import type { CatalogObject } from '../catalog/catalog.ts';
import type { Identifier } from '../parse/tree/name.ts';
import type {
  CreateFunctionStatement,
  CreateProcedureStatement,
  CreateTableStatement,
  CreateTriggerStatement,
  CreateViewStatement,
  Parameter,
  SelectStatement,
  Statement,
} from '../parse/tree/statement.ts';
import type { Source } from '../text/source.ts';
import { Binder, type Constructs, type Surroundings } from './binder.ts';
import type { BoundModule } from './bound/module.ts';
import type { BoundQuery } from './bound/query.ts';
import type { BoundRows, BoundStatement, ExecuteContext } from './bound/statement.ts';
import { collect, collectDecision } from './expression/expression.ts';
import { bindLedgerView } from './ledger-view.ts';
import { declareDefined } from './local-table.ts';
import type { Names } from './names.ts';
import { madeBeneath } from './query/identity.ts';
import { bindQuery } from './query/query.ts';
import { bindWith } from './query/with.ts';
import { madeColumns, rowsOf } from './rows.ts';
import { bindDataModification, bindStatement } from './statement.ts';
import { declareTyped } from './table-type.ts';
import { boundWithOwners } from './told/named-columns.ts';
import { leftTables } from './told/told-table.ts';

/** A statement that makes the view of a ledger beside its table. */
export type LedgerStatement = CreateTableStatement & Required<Pick<CreateTableStatement, 'ledger'>>;

export function makesLedger(statement: Statement): statement is LedgerStatement {
  return statement.kind === 'CreateTableStatement' && statement.ledger !== undefined;
}

export type ModuleStatement =
  | CreateViewStatement
  | CreateProcedureStatement
  | CreateFunctionStatement
  | CreateTriggerStatement;

export function isModule(statement: Statement): statement is ModuleStatement {
  const { kind } = statement;
  return (
    kind === 'CreateViewStatement' ||
    kind === 'CreateProcedureStatement' ||
    kind === 'CreateFunctionStatement' ||
    kind === 'CreateTriggerStatement'
  );
}

const constructs: Constructs = {
  collect,
  collectDecision,
  query: bindQuery,
  select: bindBody,
  dataModification: bindDataModification,
  statement: bindStatement,
};

/** Binds the statement that creates `object`. `source` is the text that was parsed. */
export function bindModule(
  object: CatalogObject,
  statement: ModuleStatement | LedgerStatement,
  source: Source,
  names: Names,
  around: Omit<Surroundings, 'triggerTable'> = {},
): BoundModule {
  const trigger = statement.kind === 'CreateTriggerStatement' ? statement.table : undefined;
  const triggerTable =
    trigger &&
    names.resolve(
      trigger.parts.map((part) => plain(source, part)),
      'table',
      object,
    );
  return boundWithOwners((namedColumns) => {
    const surroundings = { ...around, triggerTable, namedColumns };
    const binder = new Binder(source, names, object, constructs, surroundings);
    return { bound: bindStatementOf(object, statement, binder), binder };
  });
}

function bindStatementOf(
  object: CatalogObject,
  statement: ModuleStatement | LedgerStatement,
  binder: Binder,
): BoundModule {
  const { triggerTable } = binder;
  if (statement.kind === 'CreateTableStatement') return bindLedgerView(object, statement, binder);
  binder.refer(object, statement.name, 'define');
  if (triggerTable && statement.kind === 'CreateTriggerStatement') binder.refer(triggerTable, statement.table!, 'read');
  switch (statement.kind) {
    case 'CreateViewStatement':
      return bindView(object, statement, binder);
    case 'CreateFunctionStatement':
      return bindFunction(object, statement, binder);
    case 'CreateProcedureStatement':
    case 'CreateTriggerStatement': {
      const parameters = 'parameters' in statement ? bindParameters(statement.parameters, binder) : [];
      const external = 'external' in statement && statement.external;
      return finished(binder, { body: binder.statements(statement.body), parameters, external });
    }
  }
}

/** Binds loose statements: those of a script, or the text that dynamic SQL runs. */
export function bindScript(
  statements: readonly Statement[],
  source: Source,
  names: Names,
  defaults: Binder['defaults'],
  within?: ExecuteContext,
): BoundModule {
  return boundWithOwners((namedColumns) => {
    const binder = new Binder(source, names, defaults, constructs, { ...within, namedColumns });
    for (const [key, relation] of within?.locals ?? []) binder.locals.set(key, relation);
    for (const [object, relation] of within?.created ?? []) binder.created.set(object, relation);
    const body = inBatches(binder.statements(statements), within?.batchEnds ?? []);
    return { bound: finished(binder, { body, parameters: [] }), binder };
  });
}

/** The statements with a mark between those of one batch and those of the next. */
function inBatches(body: readonly BoundStatement[], ends: readonly number[]): BoundStatement[] {
  const marked: BoundStatement[] = [];
  let batch = 0;
  for (const statement of body) {
    const { start } = statement;
    const before = batch;
    // Behind the last there is none.
    while (ends[batch]! <= start) batch++;
    if (batch > before) marked.push({ kind: 'BatchEnd', words: 'GO', start, end: start });
    marked.push(statement);
  }
  return marked;
}

function finished(
  binder: Binder,
  bound: Pick<BoundModule, 'body' | 'parameters' | 'external' | 'result' | 'columns'>,
): BoundModule {
  const { body, parameters, external, result, columns } = bound;
  const { uses, references, localTypes, systemNames, diagnostics, batch } = binder;
  batch?.end();
  // Of some it is told where something further down asks.
  diagnostics.sort((one, other) => one.start - other.start);
  const left = leftTables(binder);
  return { body, parameters, external, result, columns, left, uses, references, localTypes, systemNames, diagnostics };
}

function bindView(object: CatalogObject, statement: CreateViewStatement, binder: Binder): BoundModule {
  const { select } = statement;
  if (!select) return finished(binder, { body: [], parameters: [] });
  binder.words = 'CREATE VIEW';
  const query = bindBody(select, binder);
  return finished(binder, { body: [], parameters: [], ...bindResult(object, query, statement.columns, binder) });
}

function bindBody(select: SelectStatement, binder: Binder): BoundQuery {
  return bindWith(select.with, binder, () => binder.query(select.query, undefined));
}

/** The columns of a view or inline function are made of those of its query. */
function bindResult(
  object: CatalogObject,
  query: BoundQuery,
  listed: readonly Identifier[],
  binder: Binder,
): Pick<BoundModule, 'result' | 'columns'> {
  const { columns, assignments } = madeColumns(query, listed, (column) => binder.stored(object, column), binder);
  const result: BoundRows = { influences: rowsOf(query), assignments };
  return columns.some(({ rest }) => rest)
    ? { result }
    : { result, columns: columns.map(({ name }, i) => ({ name, ...madeBeneath(query.columns[i], binder) })) };
}

function bindFunction(object: CatalogObject, statement: CreateFunctionStatement, binder: Binder): BoundModule {
  const { returns } = statement;
  const parameters = bindParameters(statement.parameters, binder);
  if (returns.kind === 'ReturnsInlineTable') {
    if (!returns.select) return finished(binder, { body: [], parameters });
    binder.words = 'CREATE FUNCTION';
    const query = bindBody(returns.select, binder);
    return finished(binder, { body: [], parameters, ...bindResult(object, query, [], binder) });
  }
  if (returns.kind !== 'ReturnsTable' || !returns.variable) {
    return finished(binder, { body: binder.statements(statement.body), parameters });
  }
  const { variable, columns } = returns;
  binder.batch?.declare(variable);
  // Who names a column of the variable names the function's.
  const table = binder.declareLocal(
    binder.text(variable),
    declareDefined(binder.text(variable), columns, binder).columns.map((column) => ({
      ...column,
      names: binder.stored(object, column.name),
    })),
  );
  const start: BoundStatement = {
    kind: 'CreateTable',
    local: table.local,
    words: 'CREATE FUNCTION',
    start: returns.start,
    end: returns.end,
  };
  const body = [start, ...binder.statements(statement.body)];
  const result: BoundRows = {
    influences: [{ use: 'FILTER', from: { kind: 'local rows', table: table.local! } }],
    assignments: table.columns.map((column, i) => ({
      place: binder.stored(object, column.name),
      value: {
        inputs: [{ use: 'IDENTITY', from: column.source! }],
        start: columns[i]!.start,
        end: columns[i]!.end,
      },
      start: columns[i]!.start,
      end: columns[i]!.end,
    })),
  };
  return finished(binder, { body, parameters, result, columns: table.columns.map(({ name }) => ({ name })) });
}

/** A parameter of a table type is a table that the caller fills. */
function bindParameters(parameters: readonly Parameter[], binder: Binder): BoundModule['parameters'] {
  return parameters.map(({ name, type, output, readOnly, default: otherwise }) => {
    binder.batch?.declare(name);
    const filled = readOnly ? binder.localTable(binder.text(name), 'caller') : undefined;
    const table = type !== undefined && declareTyped(name, type, binder);
    if (filled && !table) binder.locals.set(filled.key, binder.openLocal(filled));
    const written = type && binder.source.slice(type);
    const optional = otherwise !== undefined || readOnly || written?.toLowerCase() === 'cursor';
    return { name: binder.key(name), output, type: written, optional, default: otherwise };
  });
}

function plain(source: Source, part: Identifier): string {
  return source.words(part);
}
