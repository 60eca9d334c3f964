import { columns, procedureText, viewText } from './module-text.ts';
import { pickFrom, randomFrom } from './random.ts';

export interface EstateOptions {
  /** Procedures. There are half as many tables and a quarter as many views. */
  readonly modules: number;
  readonly seed?: number;
  /** Length of a procedure, about. */
  readonly characters?: number;
}

export interface EstateTable {
  readonly id: number;
  readonly schema: string;
  readonly name: string;
}

export interface EstateModule extends EstateTable {
  readonly type: 'View' | 'Stored Procedure';
  readonly definition: string;
  /** What it is declared to depend on, by id. */
  readonly reads: readonly number[];
}

export interface Estate {
  readonly tables: readonly EstateTable[];
  readonly columns: readonly string[];
  readonly modules: readonly EstateModule[];
}

const schemas = ['stg', 'ods', 'dwh', 'mart', 'rpt'];
const nouns = [
  'Order',
  'Customer',
  'Invoice',
  'Meter',
  'Reading',
  'Contract',
  'Payment',
  'Product',
  'Shipment',
  'Claim',
];

/** A warehouse of any size, the same for the same seed: tables, views over them, procedures that load them. */
export function generateEstate({ modules, seed = 1, characters = 1500 }: EstateOptions): Estate {
  const random = randomFrom(seed);
  const pick = pickFrom(random);
  const tables = Array.from({ length: Math.max(4, Math.floor(modules / 2)) }, (_, i): EstateTable => {
    return { id: 1000 + i, schema: schemas[i % schemas.length]!, name: `${pick(nouns)}${pick(nouns)}_${i}` };
  });
  const views = Array.from({ length: Math.floor(modules / 4) }, (_, i): EstateModule => {
    const [a, b] = [pick(tables), pick(tables)];
    const name = { id: 1_000_000 + i, schema: 'rpt', name: `vw_${pick(nouns)}_${i}` };
    return { ...name, type: 'View', definition: viewText(name, a, b), reads: [a.id, b.id] };
  });
  const procedures: EstateModule[] = [];
  for (let i = 0; i < modules; i++) {
    const [source, lookup, target] = [pick(tables), pick(tables), pick(tables)];
    const name = { id: 2_000_000 + i, schema: target.schema, name: `usp_Load_${target.name}_${i}` };
    const around = { tables, views, procedures };
    const definition = procedureText(name, { source, lookup, target }, around, { i, characters, random });
    procedures.push({ ...name, type: 'Stored Procedure', definition, reads: [source.id, lookup.id, target.id] });
  }
  return { tables, columns, modules: [...views, ...procedures] };
}
