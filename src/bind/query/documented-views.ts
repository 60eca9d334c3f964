import type { Relation, RelationColumn } from '../bound/query.ts';

const constraint = 'CONSTRAINT_CATALOG CONSTRAINT_SCHEMA CONSTRAINT_NAME';
const table = 'TABLE_CATALOG TABLE_SCHEMA TABLE_NAME';
const domain = 'DOMAIN_CATALOG DOMAIN_SCHEMA DOMAIN_NAME';
const view = 'VIEW_CATALOG VIEW_SCHEMA VIEW_NAME';
const letters =
  'COLLATION_CATALOG COLLATION_SCHEMA COLLATION_NAME CHARACTER_SET_CATALOG CHARACTER_SET_SCHEMA CHARACTER_SET_NAME';
const type = `DATA_TYPE CHARACTER_MAXIMUM_LENGTH CHARACTER_OCTET_LENGTH ${letters} NUMERIC_PRECISION NUMERIC_PRECISION_RADIX NUMERIC_SCALE DATETIME_PRECISION`;
const scope = 'INTERVAL_TYPE INTERVAL_PRECISION SCOPE_CATALOG SCOPE_SCHEMA SCOPE_NAME';

/** https://learn.microsoft.com/sql/relational-databases/system-information-schema-views/system-information-schema-views-transact-sql */
const informationSchema = {
  CHECK_CONSTRAINTS: `${constraint} CHECK_CLAUSE`,
  COLUMNS: `${table} COLUMN_NAME ORDINAL_POSITION COLUMN_DEFAULT IS_NULLABLE ${type} ${domain}`,
  COLUMN_DOMAIN_USAGE: `${domain} ${table} COLUMN_NAME`,
  COLUMN_PRIVILEGES: `GRANTOR GRANTEE ${table} COLUMN_NAME PRIVILEGE_TYPE IS_GRANTABLE`,
  CONSTRAINT_COLUMN_USAGE: `${table} COLUMN_NAME ${constraint}`,
  CONSTRAINT_TABLE_USAGE: `${table} ${constraint}`,
  DOMAINS: `${domain} ${type} DOMAIN_DEFAULT`,
  DOMAIN_CONSTRAINTS: `${constraint} ${domain} IS_DEFERRABLE INITIALLY_DEFERRED`,
  KEY_COLUMN_USAGE: `${constraint} ${table} COLUMN_NAME ORDINAL_POSITION`,
  PARAMETERS: `SPECIFIC_CATALOG SPECIFIC_SCHEMA SPECIFIC_NAME ORDINAL_POSITION PARAMETER_MODE IS_RESULT AS_LOCATOR PARAMETER_NAME
    ${type} ${scope} USER_DEFINED_TYPE_CATALOG USER_DEFINED_TYPE_SCHEMA USER_DEFINED_TYPE_NAME`,
  REFERENTIAL_CONSTRAINTS: `${constraint} UNIQUE_CONSTRAINT_CATALOG UNIQUE_CONSTRAINT_SCHEMA UNIQUE_CONSTRAINT_NAME
    MATCH_OPTION UPDATE_RULE DELETE_RULE`,
  ROUTINES: `SPECIFIC_CATALOG SPECIFIC_SCHEMA SPECIFIC_NAME ROUTINE_CATALOG ROUTINE_SCHEMA ROUTINE_NAME ROUTINE_TYPE
    MODULE_CATALOG MODULE_SCHEMA MODULE_NAME UDT_CATALOG UDT_SCHEMA UDT_NAME ${type} ${scope}
    TYPE_UDT_CATALOG TYPE_UDT_SCHEMA TYPE_UDT_NAME MAXIMUM_CARDINALITY DTD_IDENTIFIER ROUTINE_BODY ROUTINE_DEFINITION
    EXTERNAL_NAME EXTERNAL_LANGUAGE PARAMETER_STYLE IS_DETERMINISTIC SQL_DATA_ACCESS IS_NULL_CALL SQL_PATH
    SCHEMA_LEVEL_ROUTINE MAX_DYNAMIC_RESULT_SETS IS_USER_DEFINED_CAST IS_IMPLICITLY_INVOCABLE CREATED LAST_ALTERED`,
  ROUTINE_COLUMNS: `${table} COLUMN_NAME ORDINAL_POSITION COLUMN_DEFAULT IS_NULLABLE ${type} ${domain}`,
  SCHEMATA: `CATALOG_NAME SCHEMA_NAME SCHEMA_OWNER DEFAULT_CHARACTER_SET_CATALOG DEFAULT_CHARACTER_SET_SCHEMA
    DEFAULT_CHARACTER_SET_NAME`,
  TABLES: `${table} TABLE_TYPE`,
  TABLE_CONSTRAINTS: `${constraint} ${table} CONSTRAINT_TYPE IS_DEFERRABLE INITIALLY_DEFERRED`,
  TABLE_PRIVILEGES: `GRANTOR GRANTEE ${table} PRIVILEGE_TYPE IS_GRANTABLE`,
  VIEWS: `${table} VIEW_DEFINITION CHECK_OPTION IS_UPDATABLE`,
  VIEW_COLUMN_USAGE: `${view} ${table} COLUMN_NAME`,
  VIEW_TABLE_USAGE: `${view} ${table}`,
};

const object =
  'name object_id principal_id schema_id parent_object_id type type_desc create_date modify_date is_ms_shipped is_published is_schema_published';
const column = `object_id name column_id system_type_id user_type_id max_length precision scale collation_name is_nullable
  is_ansi_padded is_rowguidcol is_identity is_computed is_filestream is_replicated is_non_sql_subscribed is_merge_published
  is_dts_replicated is_xml_document xml_collection_id default_object_id rule_object_id is_sparse is_column_set
  generated_always_type generated_always_type_desc encryption_type encryption_type_desc encryption_algorithm_name
  column_encryption_key_id column_encryption_key_database_name is_hidden is_masked graph_type graph_type_desc
  is_data_deletion_filter_column ledger_view_column_type ledger_view_column_type_desc is_dropped_ledger_column`;
const space = 'name data_space_id type type_desc is_default is_system';

/**
 * The catalog views that are asked for most.
 * https://learn.microsoft.com/sql/relational-databases/system-catalog-views/catalog-views-transact-sql
 */
const catalogViews = {
  all_columns: column,
  all_objects: object,
  allocation_units: 'allocation_unit_id type type_desc container_id data_space_id total_pages used_pages data_pages',
  check_constraints: `${object} is_disabled is_not_for_replication is_not_trusted parent_column_id definition
    uses_database_collation is_system_named`,
  columns: column,
  computed_columns: `${column} definition uses_database_collation is_persisted`,
  data_spaces: space,
  default_constraints: `${object} parent_column_id definition is_system_named`,
  extended_properties: 'class class_desc major_id minor_id name value',
  filegroups: `${space} filegroup_guid log_filegroup_id is_read_only is_autogrow_all_files`,
  foreign_key_columns: `constraint_object_id constraint_column_id parent_object_id parent_column_id referenced_object_id
    referenced_column_id`,
  foreign_keys: `${object} referenced_object_id key_index_id is_disabled is_not_for_replication is_not_trusted
    delete_referential_action delete_referential_action_desc update_referential_action update_referential_action_desc
    is_system_named`,
  identity_columns: `${column} seed_value increment_value last_value is_not_for_replication`,
  index_columns: `object_id index_id index_column_id column_id key_ordinal partition_ordinal is_descending_key
    is_included_column column_store_order_ordinal data_clustering_ordinal`,
  indexes: `object_id name index_id type type_desc is_unique data_space_id ignore_dup_key is_primary_key is_unique_constraint
    fill_factor is_padded is_disabled is_hypothetical is_ignored_in_optimization allow_row_locks allow_page_locks has_filter
    filter_definition compression_delay suppress_dup_key_messages auto_created optimize_for_sequential_key`,
  key_constraints: `${object} unique_index_id is_system_named is_enforced`,
  objects: object,
  parameters: `object_id name parameter_id system_type_id user_type_id max_length precision scale is_output is_cursor_ref
    has_default_value is_xml_document default_value xml_collection_id is_readonly is_nullable encryption_type
    encryption_type_desc encryption_algorithm_name column_encryption_key_id column_encryption_key_database_name`,
  partition_functions: `name function_id type type_desc fanout boundary_value_on_right is_system create_date modify_date`,
  partition_range_values: 'function_id boundary_id parameter_id value',
  partition_schemes: `${space} function_id`,
  partitions: `partition_id object_id index_id partition_number hobt_id rows filestream_filegroup_id data_compression
    data_compression_desc xml_compression xml_compression_desc`,
  procedures: `${object} is_auto_executed is_execution_replicated is_repl_serializable_only skips_repl_constraints`,
  schemas: 'name schema_id principal_id',
  sql_modules: `object_id definition uses_ansi_nulls uses_quoted_identifier is_schema_bound uses_database_collation
    is_recompiled null_on_null_input execute_as_principal_id uses_native_compilation inline_type is_inlineable`,
  stats_columns: 'object_id stats_id stats_column_id column_id',
  synonyms: `${object} base_object_name`,
  tables: `${object} lob_data_space_id filestream_data_space_id max_column_id_used lock_on_bulk_load uses_ansi_nulls
    is_replicated has_replication_filter is_merge_published is_sync_tran_subscribed has_unchecked_assembly_data
    text_in_row_limit large_value_types_out_of_row is_tracked_by_cdc lock_escalation lock_escalation_desc is_filetable
    is_memory_optimized durability durability_desc temporal_type temporal_type_desc history_table_id
    is_remote_data_archive_enabled is_external history_retention_period history_retention_period_unit
    history_retention_period_unit_desc is_node is_edge data_retention_period data_retention_period_unit
    data_retention_period_unit_desc ledger_type ledger_type_desc ledger_view_id is_dropped_ledger_table`,
  triggers: `name object_id parent_class parent_class_desc parent_id type type_desc create_date modify_date is_ms_shipped
    is_disabled is_not_for_replication is_instead_of_trigger`,
  types: `name system_type_id user_type_id schema_id principal_id max_length precision scale collation_name is_nullable
    is_user_defined is_assembly_type default_object_id rule_object_id is_table_type`,
  views: `${object} is_replicated has_replication_filter has_opaque_metadata has_unchecked_assembly_data with_check_option
    is_date_correlation_view is_tracked_by_cdc has_snapshot ledger_view_type ledger_view_type_desc is_dropped_ledger_view`,
};

/** What such a view has beyond that: columns of another version, if any. A table that is known to have the name has it rather. */
export const beyondDocumented: NonNullable<Relation['rest']> = () => undefined;

const views = new Map<string, readonly string[]>();
for (const [schema, documented] of Object.entries({ information_schema: informationSchema, sys: catalogViews })) {
  for (const [name, columns] of Object.entries(documented))
    views.set(`${schema}.${name.toLowerCase()}`, columns.split(/\s+/));
}

/** The columns of a view of SQL Server's own that are documented; nothing of the catalog is in them. Undefined of other views. */
export function documentedColumns(
  schema: string,
  name: string,
  keyOf: (name: string) => string,
): readonly RelationColumn[] | undefined {
  const columns = views.get(`${schema}.${name}`.toLowerCase());
  return columns?.map((column) => ({ name: column, key: keyOf(column), source: undefined }));
}
