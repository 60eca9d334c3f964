import type { AgreementCounts, AgreementList, AgreementState, ObjectAgreement } from '../contract/coverage.ts';
import type { Database } from '../duckdb/database.ts';
import type { AgreementReason } from '../lineage/estate/agreement.ts';
import type { Estate } from './estate.ts';
import { agreementReason } from './reasons.ts';

export interface AgreementFilter {
  readonly state?: AgreementState;
  readonly limit: number;
  readonly offset: number;
}

interface Row {
  module: number;
  object: number;
  state: AgreementState;
  reason: AgreementReason | null;
}

/** Whether the import brought declared dependencies to agree with. */
async function declares(database: Database): Promise<boolean> {
  return (await database.row<{ declares: boolean }>('SELECT declares FROM meta'))?.declares ?? false;
}

/** How text and declaration agree on one object: on what it uses, and on who uses it. */
export async function readObjectAgreement(
  database: Database,
  estate: Estate,
  node: number,
): Promise<ObjectAgreement[] | null> {
  if (!(await declares(database))) return null;
  const rows = await database.rows<Row>(
    'SELECT * FROM agreement WHERE module = ?1 OR object = ?1 ORDER BY module, object',
    [node],
  );
  return rows.map(({ module, object, state, reason }) => ({
    other: estate.objects[module === node ? object : module]!,
    state,
    reason: agreementReason(reason),
  }));
}

export async function readAgreementCounts(database: Database): Promise<AgreementCounts | null> {
  if (!(await declares(database))) return null;
  const rows = await database.rows<Omit<Row, 'module' | 'object'> & { pairs: number }>(
    `SELECT state, reason, CAST(count(*) AS INTEGER) AS pairs FROM agreement
     GROUP BY state, reason ORDER BY pairs DESC, state, reason`,
  );
  const count = (state: AgreementState) =>
    rows.filter((row) => row.state === state).reduce((sum, { pairs }) => sum + pairs, 0);
  return {
    both: count('both'),
    parsed: count('parsed'),
    declared: count('declared'),
    reasons: rows.flatMap(({ state, reason, pairs }) => {
      const words = agreementReason(reason);
      return words ? [{ ...words, state, pairs }] : [];
    }),
  };
}

/** Every pair of a module and what it uses, module by module. */
export async function readAgreement(
  database: Database,
  estate: Estate,
  { state, limit, offset }: AgreementFilter,
): Promise<AgreementList> {
  const where = state === undefined ? '' : 'WHERE state = ?';
  const parameters = state === undefined ? [] : [state];
  const [counts, total, rows] = await Promise.all([
    readAgreementCounts(database),
    database.row<{ n: number }>(`SELECT CAST(count(*) AS INTEGER) AS n FROM agreement ${where}`, parameters),
    database.rows<Row>(`SELECT * FROM agreement ${where} ORDER BY module, object LIMIT ? OFFSET ?`, [
      ...parameters,
      limit,
      offset,
    ]),
  ]);
  const pairs = rows.map(({ module, object, state: agreed, reason }) => ({
    module: estate.objects[module]!,
    object: estate.objects[object]!,
    state: agreed,
    reason: agreementReason(reason),
  }));
  return { counts, pairs, total: total?.n ?? 0 };
}
