/** The kinds of files that make up an export. */
export type ParquetKind = 'objects' | 'definitions' | 'dependencies' | 'table_columns' | 'query_logs';

interface KindColumns {
  readonly kind: ParquetKind;
  /** Without these no import. */
  readonly isRequired: boolean;
  /** Column → the names under which exports have it, the proper one first. */
  readonly required: Readonly<Record<string, readonly string[]>>;
  readonly optional: Readonly<Record<string, readonly string[]>>;
}

const only = (...names: string[]) => Object.fromEntries(names.map((name) => [name, [name]]));

/** What tells the kinds apart, and the columns that are read of each. All names in lower case. */
export const parquetKinds: readonly KindColumns[] = [
  {
    kind: 'dependencies',
    isRequired: true,
    required: {
      referencing_object_id: ['referencing_object_id', 'referencing_id'],
      referenced_object_id: ['referenced_object_id', 'referenced_id'],
    },
    optional: only(
      'referenced_schema_name',
      'referenced_entity_name',
      'referenced_database_name',
      'referenced_server_name',
      'database_name',
    ),
  },
  {
    kind: 'table_columns',
    isRequired: false,
    required: {
      object_id: ['object_id', 'correct_object_id'],
      column_name: ['column_name'],
      data_type: ['data_type', 'type_name'],
    },
    optional: {
      ...only('schema_name', 'table_name', 'is_nullable', 'max_length', 'precision', 'scale', 'database_name'),
      ordinal_position: ['ordinal_position', 'column_id'],
    },
  },
  {
    kind: 'definitions',
    isRequired: true,
    required: { object_id: ['object_id', 'correct_object_id'], definition: ['definition'] },
    optional: only('schema_name', 'object_name', 'database_name'),
  },
  {
    kind: 'objects',
    isRequired: true,
    required: {
      object_id: ['object_id', 'correct_object_id'],
      schema_name: ['schema_name'],
      object_name: ['object_name'],
      object_type: ['object_type', 'type_desc', 'type'],
    },
    optional: only('create_date', 'modify_date', 'database_name', 'base_object_name'),
  },
  {
    kind: 'query_logs',
    isRequired: false,
    required: { command_text: ['command_text', 'command'] },
    optional: only('submit_time', 'request_id', 'total_elapsed_time', 'database_name'),
  },
];

export interface RecognisedColumns {
  readonly kind: ParquetKind;
  /** Column → the name that it has in this file. A column that is not there is left out. */
  readonly columns: Readonly<Record<string, string>>;
}

/** What a file with these columns is; undefined where it is none of the kinds. Extra columns do not matter. */
export function recogniseColumns(names: readonly string[]): RecognisedColumns | undefined {
  for (const { kind } of parquetKinds) {
    const columns = columnsAs(kind, names);
    if (columns) return { kind, columns };
  }
  return undefined;
}

/** The columns of a file when it is read as this kind; undefined where a required one is missing. */
export function columnsAs(kind: ParquetKind, names: readonly string[]): RecognisedColumns['columns'] | undefined {
  const present = new Set(names.map((name) => name.toLowerCase()));
  const { required, optional } = parquetKinds.find((candidate) => candidate.kind === kind)!;
  const columns = named(required, present);
  if (Object.keys(columns).length < Object.keys(required).length) return undefined;
  return { ...columns, ...named(optional, present) };
}

function named(
  wanted: Readonly<Record<string, readonly string[]>>,
  present: ReadonlySet<string>,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [column, spellings] of Object.entries(wanted)) {
    const spelling = spellings.find((name) => present.has(name));
    if (spelling) found[column] = spelling;
  }
  return found;
}

/** For a person whose file was not recognised: the kind that it comes nearest to, and what it lacks. */
export function nearestKind(names: readonly string[]): string {
  const present = new Set(names.map((name) => name.toLowerCase()));
  let best: { kind: ParquetKind; missing: string[]; share: number } | undefined;
  for (const { kind, required } of parquetKinds) {
    const missing = Object.entries(required).flatMap(([column, spellings]) =>
      spellings.some((name) => present.has(name)) ? [] : [column],
    );
    const share = 1 - missing.length / Object.keys(required).length;
    if (!best || share > best.share) best = { kind, missing, share };
  }
  if (!best || best.share === 0) return 'Its columns are those of none of the files that an export has.';
  return `It looks like ${best.kind} but has no column ${best.missing.join(', ')}.`;
}
