/** Counts up when a released version can no longer read the files of an older one. */
export const snapshotFormat = 2;

/**
 * The tables of a snapshot file. `node` is an object's place in {@link objects}, from 0: edges, columns and postings point
 * to it, because a dense small number makes typed arrays and small files. Rows are written in the order in which they are
 * looked up, so that DuckDB skips the row groups that cannot hold them; only look-ups of large values have an index.
 */
export const snapshotTables = {
  meta: `format INTEGER NOT NULL, created_at VARCHAR NOT NULL, imported_by VARCHAR NOT NULL, source VARCHAR NOT NULL,
    default_database VARCHAR NOT NULL, objects INTEGER NOT NULL, edges INTEGER NOT NULL, column_edges INTEGER NOT NULL, diagnostics INTEGER NOT NULL,
    declares BOOLEAN NOT NULL, fingerprint VARCHAR, engine VARCHAR`,
  // Ordered by schema, name and database, as lists show them.
  objects: `object_id VARCHAR PRIMARY KEY, node INTEGER NOT NULL, database_name VARCHAR NOT NULL, schema_name VARCHAR NOT NULL,
    object_name VARCHAR NOT NULL, object_type VARCHAR NOT NULL, parsed BOOLEAN NOT NULL, base_node INTEGER,
    created VARCHAR, modified VARCHAR`,
  texts: 'node INTEGER PRIMARY KEY, file VARCHAR NOT NULL, sql VARCHAR NOT NULL, generated BOOLEAN NOT NULL',
  columns:
    'node INTEGER NOT NULL, ordinal INTEGER NOT NULL, name VARCHAR NOT NULL, type VARCHAR NOT NULL, nullable BOOLEAN',
  edges: `from_node INTEGER NOT NULL, to_node INTEGER NOT NULL, kind UTINYINT NOT NULL, origins UTINYINT NOT NULL,
    last_seen VARCHAR`,
  // `edge` is the edge's place in its table, from 0.
  evidence: `edge INTEGER NOT NULL, module INTEGER NOT NULL, file VARCHAR NOT NULL, start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL, line INTEGER NOT NULL, statement VARCHAR NOT NULL`,
  column_edges: `column_edge INTEGER NOT NULL, from_node INTEGER NOT NULL, from_column VARCHAR NOT NULL,
    to_node INTEGER NOT NULL, to_column VARCHAR NOT NULL, through INTEGER NOT NULL, type VARCHAR NOT NULL,
    subtype VARCHAR NOT NULL, origins UTINYINT NOT NULL, last_seen VARCHAR`,
  column_evidence: `column_edge INTEGER NOT NULL, module INTEGER NOT NULL, file VARCHAR NOT NULL, start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL, line INTEGER NOT NULL, statement VARCHAR NOT NULL`,
  object_references: `node INTEGER NOT NULL, column_name VARCHAR, module INTEGER NOT NULL, file VARCHAR NOT NULL,
    start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL, line INTEGER NOT NULL, access VARCHAR NOT NULL,
    origin VARCHAR NOT NULL, via VARCHAR`,
  diagnostics: `module INTEGER, file VARCHAR NOT NULL, code VARCHAR NOT NULL, severity VARCHAR NOT NULL, line INTEGER NOT NULL,
    column_number INTEGER NOT NULL, start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL, message VARCHAR NOT NULL`,
  // What the override file states: of an edge or of a column edge.
  manual_notes: 'edge INTEGER, column_edge INTEGER, file VARCHAR NOT NULL, line INTEGER NOT NULL, note VARCHAR',
  coverage: `node INTEGER NOT NULL, understood VARCHAR NOT NULL, statements INTEGER NOT NULL, moving INTEGER NOT NULL,
    lost INTEGER NOT NULL, empty VARCHAR`,
  agreement: 'module INTEGER NOT NULL, object INTEGER NOT NULL, state VARCHAR NOT NULL, reason VARCHAR',
  sightings: 'node INTEGER NOT NULL, times INTEGER NOT NULL, last_seen VARCHAR',
  // One row where a query log was imported; so with the override file, whole, for the next import.
  query_log: `entries INTEGER NOT NULL, texts INTEGER NOT NULL, unread INTEGER NOT NULL, ad_hoc_writes INTEGER NOT NULL,
    statements INTEGER NOT NULL, executions INTEGER NOT NULL, "reads" INTEGER NOT NULL, others INTEGER NOT NULL, last VARCHAR`,
  overrides: 'file VARCHAR NOT NULL, content VARCHAR NOT NULL',
  // For the next import: what was found in each module, as bytes, and of what it depends. `key` is the name under which it is found.
  kept_modules: `key VARCHAR NOT NULL, source VARCHAR NOT NULL, part BLOB NOT NULL, details BLOB NOT NULL, shape BLOB NOT NULL,
    needs BLOB NOT NULL`,
  kept_objects: 'key VARCHAR NOT NULL, signature VARCHAR NOT NULL',
  // `parts` is ' customer order id ' for CustomerOrderID: searched for ' order '.
  terms: 'term_id INTEGER NOT NULL, term VARCHAR NOT NULL, parts VARCHAR NOT NULL',
  // `field` 0 name, 1 column, 2 SQL text. Ordered by term.
  postings: 'term_id INTEGER NOT NULL, node INTEGER NOT NULL, field UTINYINT NOT NULL, occurrences INTEGER NOT NULL',
} as const;

export type SnapshotTable = keyof typeof snapshotTables;
