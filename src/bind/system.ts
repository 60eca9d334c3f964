// What SQL Server itself brings: known by name, never unresolved, no edges.
// https://learn.microsoft.com/sql/relational-databases/system-catalog-views/
import type { ObjectName } from '../catalog/catalog.ts';

const systemSchemas = new Set(['sys', 'information_schema']);
const systemDatabases = new Set(['master', 'msdb', 'tempdb', 'model']);

/** Table functions that are called by one name. */
const systemTableFunctions = new Set(
  (
    'string_split generate_series openjson openxml regexp_matches regexp_split_to_table vector_search ' +
    'fn_dblog fn_dump_dblog fn_get_audit_file fn_get_sql fn_helpcollations fn_listextendedproperty fn_my_permissions ' +
    'fn_servershareddrives fn_trace_geteventinfo fn_trace_getfilterinfo fn_trace_getinfo fn_trace_gettable ' +
    'fn_translatepermissions fn_virtualfilestats fn_virtualservernodes fn_xe_file_target_read_file fn_builtin_permissions ' +
    'fn_stmt_sql_handle_from_sql_stmt fn_cdc_get_column_ordinal'
  ).split(' '),
);

/** Procedures of master and msdb that are called by one name; a procedure of the catalog of the same name goes first. */
const systemProcedures = new Set(
  (
    'sp_add_alert sp_add_category sp_add_job sp_add_jobschedule sp_add_jobserver sp_add_jobstep sp_add_notification ' +
    'sp_add_operator sp_add_schedule sp_addextendedproperty sp_addlinkedserver sp_addlinkedsrvlogin sp_addlogin ' +
    'sp_addmessage sp_addrole sp_addrolemember sp_addsrvrolemember sp_addtype sp_adduser sp_attach_schedule ' +
    'sp_autostats sp_bindefault sp_bindrule sp_bindsession sp_changeobjectowner sp_column_privileges sp_columns ' +
    'sp_configure sp_control_dbmasterkey_password sp_createstats sp_cursor sp_cursorclose sp_cursorexecute ' +
    'sp_cursorfetch sp_cursoropen sp_cursorprepare sp_cursorunprepare sp_cycle_errorlog sp_databases sp_datatype_info ' +
    'sp_dbcmptlevel sp_dboption sp_defaultdb sp_delete_job sp_delete_jobschedule sp_delete_jobstep sp_delete_schedule ' +
    'sp_depends sp_describe_first_result_set sp_describe_undeclared_parameters sp_detach_db sp_dropextendedproperty ' +
    'sp_droplinkedsrvlogin sp_droprole sp_droprolemember sp_dropserver sp_droptype sp_dropuser sp_estimate_data_compression_savings ' +
    'sp_execute sp_execute_external_script sp_execute_remote sp_executesql sp_fkeys sp_fulltext_catalog sp_fulltext_column ' +
    'sp_fulltext_database sp_fulltext_table sp_getapplock sp_getbindtoken sp_grantdbaccess sp_help sp_help_job ' +
    'sp_help_jobactivity sp_help_jobhistory sp_help_revlogin sp_helpconstraint sp_helpdb sp_helpfile sp_helpfilegroup ' +
    'sp_helpindex sp_helplanguage sp_helplogins sp_helprole sp_helprolemember sp_helprotect sp_helpserver sp_helpsort ' +
    'sp_helpstats sp_helptext sp_helptrigger sp_helpuser sp_indexoption sp_invoke_external_rest_endpoint sp_lock ' +
    'sp_monitor sp_msforeachdb sp_msforeachtable sp_oacreate sp_oadestroy sp_oageterrorinfo sp_oagetproperty sp_oamethod ' +
    'sp_oasetproperty sp_oastop sp_pkeys sp_prepare sp_prepexec sp_procoption sp_readerrorlog sp_recompile ' +
    'sp_refreshsqlmodule sp_refreshview sp_releaseapplock sp_rename sp_renamedb sp_reset_connection sp_resetstatus ' +
    'sp_send_dbmail sp_send_cdosysmail sp_server_info sp_serveroption sp_set_session_context sp_settriggerorder ' +
    'sp_spaceused sp_special_columns sp_sproc_columns sp_start_job sp_statistics sp_stop_job sp_stored_procedures ' +
    'sp_table_privileges sp_tableoption sp_tables sp_testlinkedserver sp_trace_create sp_trace_generateevent ' +
    'sp_trace_setevent sp_trace_setfilter sp_trace_setstatus sp_unbindefault sp_unbindrule sp_unprepare sp_update_alert ' +
    'sp_update_job sp_update_jobstep sp_update_schedule sp_updateextendedproperty sp_updatestats sp_validatelogins ' +
    'sp_who sp_who2 sp_xml_preparedocument sp_xml_removedocument sp_query_store_flush_db sp_query_store_force_plan ' +
    'sp_query_store_unforce_plan sp_query_store_remove_query sp_cdc_enable_db sp_cdc_enable_table sp_cdc_disable_table ' +
    'xp_cmdshell xp_create_subdir xp_delete_file xp_dirtree xp_enumgroups xp_fileexist xp_fixeddrives xp_getnetname ' +
    'xp_instance_regread xp_instance_regwrite xp_loginconfig xp_logevent xp_logininfo xp_msver xp_readerrorlog ' +
    'xp_regdeletekey xp_regdeletevalue xp_regread xp_regwrite xp_servicecontrol xp_sprintf xp_sqlagent_enum_jobs ' +
    'xp_sqlagent_is_starting xp_sqlagent_notify xp_sqlmaint xp_sscanf xp_subdirs'
  ).split(' '),
);

/** Whether a name that the catalog does not have is one of SQL Server's own. `written` tells how many parts the text gave. */
export function isSystemName(name: ObjectName, written: number, as: 'table' | 'table function' | 'procedure'): boolean {
  const own = name.name.toLowerCase();
  if (systemSchemas.has(name.schema.toLowerCase())) return true;
  if (systemDatabases.has(name.database.toLowerCase())) return true;
  if (as === 'table function') return written === 1 && systemTableFunctions.has(own);
  if (as === 'procedure') return systemProcedures.has(own);
  // The compatibility views of SQL Server 2000 (sysobjects, dbo.sysindexes) are seen in every database.
  return compatibilityViews.has(own) && (written === 1 || name.schema.toLowerCase() === 'dbo');
}

const compatibilityViews = new Set(
  (
    'sysobjects syscolumns sysindexes sysindexkeys syscomments sysusers systypes sysdepends sysfiles sysfilegroups ' +
    'sysforeignkeys sysreferences sysconstraints syspermissions sysprotects sysmembers sysfulltextcatalogs sysprocesses ' +
    'sysdatabases syslogins syslockinfo sysconfigures syscurconfigs sysmessages sysperfinfo sysservers sysaltfiles ' +
    'syscacheobjects syscharsets sysdevices syslanguages sysoledbusers sysopentapes sysremotelogins sysxlogins'
  ).split(' '),
);
