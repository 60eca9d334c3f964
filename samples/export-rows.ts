// The rows of the five Parquet files, as an export of the system views would have them.
import { formatName } from '../src/text/identifier.ts';
import { declaredDependencies } from './declared.ts';
import { loggedQueries } from './query-log.ts';
import { objectId, type SampleObject, sampleObjects } from './warehouse.ts';

type Cell = string | number | boolean | null;

export interface ExportFile {
  /** `samples/parquet/<name>.parquet`. */
  readonly name: string;
  /** Column → DuckDB type. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly Cell[])[];
}

export function exportFiles(): ExportFile[] {
  const objects = sampleObjects();
  return [
    {
      name: 'objects',
      columns: {
        object_id: 'INTEGER',
        database_name: 'VARCHAR',
        schema_name: 'VARCHAR',
        object_name: 'VARCHAR',
        object_type: 'VARCHAR',
        create_date: 'TIMESTAMP',
        modify_date: 'TIMESTAMP',
        base_object_name: 'VARCHAR',
      },
      rows: objects.map(({ object, file }) => [
        Number(object.id),
        object.database,
        object.schema,
        object.name,
        object.type,
        ...dates(file),
        object.base ? formatName([object.base.database, object.base.schema, object.base.name]) : null,
      ]),
    },
    {
      name: 'definitions',
      columns: { object_id: 'INTEGER', definition: 'VARCHAR' },
      rows: objects
        .filter(({ object }) => object.definition)
        .map(({ object, text }) => [Number(object.id), text.trimEnd()]),
    },
    {
      name: 'dependencies',
      columns: {
        referencing_object_id: 'INTEGER',
        referenced_object_id: 'INTEGER',
        referenced_server_name: 'VARCHAR',
        referenced_database_name: 'VARCHAR',
        referenced_schema_name: 'VARCHAR',
        referenced_entity_name: 'VARCHAR',
      },
      rows: declaredDependencies(objects).map((row) => [
        row.referencing_object_id,
        row.referenced_object_id,
        row.referenced_server_name,
        row.referenced_database_name,
        row.referenced_schema_name,
        row.referenced_entity_name,
      ]),
    },
    {
      name: 'table_columns',
      columns: {
        object_id: 'INTEGER',
        schema_name: 'VARCHAR',
        table_name: 'VARCHAR',
        column_name: 'VARCHAR',
        data_type: 'VARCHAR',
        ordinal_position: 'INTEGER',
        is_nullable: 'BOOLEAN',
        max_length: 'INTEGER',
        precision: 'INTEGER',
        scale: 'INTEGER',
      },
      rows: objects.flatMap(columnRows),
    },
    {
      name: 'query_logs',
      columns: {
        request_id: 'VARCHAR',
        submit_time: 'TIMESTAMP',
        total_elapsed_time: 'INTEGER',
        command_text: 'VARCHAR',
      },
      rows: loggedQueries().map((row) => [row.request_id, row.submit_time, row.total_elapsed_time, row.command_text]),
    },
  ];
}

/** Made up, and the same tomorrow: created within three years from March 2019, changed within the three years after. */
function dates(file: string): [created: string, modified: string] {
  const day = 86_400_000;
  const created = Date.UTC(2019, 2, 4) + (objectId(file) % 1_095) * day;
  const modified = created + (objectId(`${file} modified`) % 1_095) * day;
  return [created, modified].map((time) => new Date(time).toISOString().slice(0, 10)) as [string, string];
}

/** The types of computed columns: their text does not say them. */
const computed: Readonly<Record<string, string>> = { 'ods.Invoice.GrossAmount': 'decimal(13, 2)' };

function columnRows({ object: { id, schema, name: table, type, columns } }: SampleObject): Cell[][] {
  if (type !== 'Table' && type !== 'External Table' && type !== 'Table Type') return [];
  return columns.map((column) => {
    const written = column.type || computed[`${schema}.${table}.${column.name}`];
    if (!written) throw new Error(`What is the type of ${schema}.${table}.${column.name}?`);
    const facts = typeFacts(written);
    const { data_type, max_length, precision, scale } = facts;
    const nullable = column.nullable ?? true;
    return [Number(id), schema, table, column.name, data_type, column.ordinal, nullable, max_length, precision, scale];
  });
}

/** Length in bytes, precision, scale of the types that have none written. */
const fixed: Readonly<Record<string, readonly [number, number, number]>> = {
  bit: [1, 1, 0],
  tinyint: [1, 3, 0],
  smallint: [2, 5, 0],
  int: [4, 10, 0],
  bigint: [8, 19, 0],
  date: [3, 10, 0],
  sysname: [256, 0, 0],
};

/** As sys.columns says it: `nvarchar(60)` has a length of 120 bytes, `(max)` one of -1. */
function typeFacts(written: string) {
  const [, name, first, second] = /^(\w+)(?:\s*\(\s*(\w+)\s*(?:,\s*(\d+)\s*)?\))?$/.exec(written) ?? [];
  if (!name) throw new Error(`The samples have a type that the export does not know: ${written}`);
  const data_type = name.toLowerCase();
  const size = Number(first);
  switch (data_type) {
    case 'char':
    case 'varchar':
      return { data_type, max_length: first === 'max' ? -1 : size, precision: 0, scale: 0 };
    case 'nchar':
    case 'nvarchar':
      return { data_type, max_length: first === 'max' ? -1 : size * 2, precision: 0, scale: 0 };
    case 'decimal':
      return { data_type, max_length: size < 10 ? 5 : 9, precision: size, scale: Number(second ?? 0) };
    case 'datetime2':
      return { data_type, max_length: size < 3 ? 6 : 7, precision: size === 0 ? 19 : 20 + size, scale: size };
  }
  const facts = fixed[data_type];
  if (!facts) throw new Error(`The samples have a type that the export does not know: ${written}`);
  const [max_length, precision, scale] = facts;
  return { data_type, max_length, precision, scale };
}
