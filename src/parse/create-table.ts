import { parseWith } from './cte.ts';
import { parseFilegroups } from './index-definition.ts';
import { parseColumnList, parseName } from './name.ts';
import { Clause } from './notation/clause.ts';
import type { Parser } from './parser.ts';
import { parseSelect } from './select.ts';
import { parseTableBody, type TableBody } from './table-body.ts';
import { externalTableOptions, tableOptions } from './table-options.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type { Identifier, MultipartName } from './tree/name.ts';
import type {
  CreateExternalTableStatement,
  CreateTableStatement,
  LedgerView,
  SelectStatement,
} from './tree/statement.ts';
import { takeWithList } from './with-list.ts';

/** Where a row of a federated table lives; of the SQL Azure of old. */
const federation = new Clause('FEDERATED ON ( name = name )', {});

/** `CREATE TABLE IF NOT EXISTS t`, as other servers have it. */
function takeIfNotExists(p: Parser): void {
  if (p.kind !== T.IF || p.peek(1) !== T.NOT || p.peek(2) !== T.EXISTS) return;
  const start = p.start;
  p.next();
  p.next();
  p.next();
  p.violates('CREATE TABLE has IF NOT EXISTS', { start, end: p.lastEnd });
}

/**
 * `CREATE TABLE t (a int)`, `CREATE TABLE t WITH (DISTRIBUTION = HASH(a)) AS SELECT …`, `CREATE TABLE t AS CLONE OF u`.
 * CREATE was read already and began at `start`. https://learn.microsoft.com/sql/t-sql/statements/create-table-transact-sql
 */
export function parseCreateTable(p: Parser, start: number): CreateTableStatement {
  p.next();
  takeIfNotExists(p);
  const name = parseName(p);
  let body: TableBody | undefined;
  let columnNames: Identifier[] = [];
  let clone: MultipartName | undefined;
  let graph: CreateTableStatement['graph'];
  let history: MultipartName | undefined;
  let ledger: CreateTableStatement['ledger'];
  let ledgerView: LedgerView | undefined;
  let select: SelectStatement | undefined;
  let isFileTable = false;
  if (p.kind === T.LeftParen) {
    if (atColumnNames(p)) columnNames = parseColumnList(p);
    else body = parseTableBody(p);
  }
  const keys = body?.keys ?? [];
  for (;;) {
    parseFilegroups(p, keys);
    if (takeWithList(p)) {
      const from = p.at;
      const { targets, columns } = tableOptions.parse(p);
      keys.push(...columns);
      history = targetBehind(p, 'HISTORY_TABLE', targets, from);
      ledger = ledgerSince(p, from);
      ledgerView = ledgerViewOf(p, targets, from);
    } else if (p.atWord('FEDERATED') && p.peek(1) === T.ON) federation.parse(p);
    else if (p.kind === T.AS) {
      p.next();
      if (p.take(T.CLONE)) clone = parseCloneSource(p);
      else if (p.take(T.NODE)) graph = 'NODE';
      else if (p.take(T.EDGE)) graph = 'EDGE';
      else if (p.takeWord('FILETABLE')) isFileTable = true;
      else {
        select = parseQueryOfTable(p);
        break;
      }
    } else break;
  }
  if (!body && !select && !clone && !isFileTable && p.kinds[p.at - 1] !== T.RightParen && !endsWithWord(p)) p.fail('(');
  return {
    kind: 'CreateTableStatement',
    start,
    end: p.lastEnd,
    name,
    columns: body?.columns ?? [],
    keys,
    references: body?.references ?? [],
    checks: body?.checks ?? [],
    columnNames,
    with: select?.with ?? [],
    query: select?.query,
    selectSpan: select && { start: select.start, end: select.end },
    clone,
    graph,
    history,
    ledger,
    ledgerView,
    indexes: body?.indexes,
  };
}

/** Whether the options from that token on make the table a ledger, and of which kind. */
function ledgerSince(p: Parser, from: number): CreateTableStatement['ledger'] {
  let ledger: CreateTableStatement['ledger'];
  for (let n = from - p.at; n < 0; n++) {
    if (p.peek(n + 2) !== T.ON) continue;
    if (p.peekWord(n, 'LEDGER')) ledger ??= 'UPDATABLE';
    else if (p.peekWord(n, 'APPEND_ONLY')) ledger = 'APPEND ONLY';
  }
  return ledger;
}

/** The name behind `WORD =` in the options from that token on. */
function targetBehind(
  p: Parser,
  word: string,
  targets: readonly MultipartName[],
  from: number,
): MultipartName | undefined {
  for (let n = from - p.at; n < 0; n++) {
    if (p.peekWord(n, word)) return targets.find(({ start }) => start === p.starts[p.at + n + 2]);
  }
  return undefined;
}

function ledgerViewOf(p: Parser, targets: readonly MultipartName[], from: number): LedgerView | undefined {
  const behind = (word: string) => targetBehind(p, word, targets, from);
  const name = behind('LEDGER_VIEW');
  if (!name) return undefined;
  const [transaction, sequence] = [behind('TRANSACTION_ID_COLUMN_NAME'), behind('SEQUENCE_NUMBER_COLUMN_NAME')];
  const [operation, description] = [behind('OPERATION_TYPE_COLUMN_NAME'), behind('OPERATION_TYPE_DESC_COLUMN_NAME')];
  const end = Math.max(...[name, transaction, sequence, operation, description].map((part) => part?.end ?? 0));
  return { kind: 'LedgerView', start: name.start, end, name, transaction, sequence, operation, description };
}

/** NODE and EDGE tables may do without columns. */
const endsWithWord = (p: Parser) => p.kinds[p.at - 1]! >= T.ADD && p.kinds[p.at - 2] === T.AS;

/** `(a, b)`: names only, of CTAS. */
function atColumnNames(p: Parser): boolean {
  return p.peekName(1) && (p.peek(2) === T.Comma || (p.peek(2) === T.RightParen && p.peek(3) === T.WITH));
}

function parseCloneSource(p: Parser): MultipartName {
  p.expect(T.OF, 'OF');
  const name = parseName(p);
  if (p.take(T.AT)) p.expression();
  return name;
}

/** The SELECT of CTAS and CETAS, in parentheses or not. */
function parseQueryOfTable(p: Parser): SelectStatement {
  const start = p.start;
  return parseSelect(p, start, p.kind === T.WITH ? parseWith(p) : []);
}

/** `CREATE EXTERNAL TABLE t (a int) WITH (LOCATION = '…')`, and CETAS. https://learn.microsoft.com/sql/t-sql/statements/create-external-table-transact-sql */
export function parseCreateExternalTable(p: Parser, start: number): CreateExternalTableStatement {
  p.next();
  p.next();
  const name = parseName(p);
  const body = p.kind === T.LeftParen && !atColumnNames(p) ? parseTableBody(p) : undefined;
  const columnNames = p.kind === T.LeftParen ? parseColumnList(p) : [];
  let location: Expression | undefined;
  if (p.expect(T.WITH, 'WITH')) location = externalTableOptions.parse(p).expressions[0];
  const select = p.take(T.AS) ? parseQueryOfTable(p) : undefined;
  return {
    kind: 'CreateExternalTableStatement',
    start,
    end: p.lastEnd,
    name,
    columns: body?.columns ?? [],
    columnNames,
    location,
    with: select?.with ?? [],
    query: select?.query,
    selectSpan: select && { start: select.start, end: select.end },
  };
}
