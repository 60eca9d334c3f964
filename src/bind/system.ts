// What SQL Server itself brings: known by name, never unresolved, no edges.
// https://learn.microsoft.com/sql/relational-databases/system-catalog-views/
import type { ObjectName } from '../catalog/catalog.ts';

const systemSchemas = new Set(['sys', 'information_schema']);

/**
 * How the names begin that SQL Server's own databases hold: `master.dbo.spt_values`, `msdb.dbo.backupset`. A table of another name, as
 * administrators put into master and loads into tempdb, is somebody's own.
 */
const systemNames = new Map([
  ['master', beginning('fn_', 'spt_', 'msrepl', 'mslog_')],
  ['model', beginning()],
  ['tempdb', beginning()],
  // As SQL Server calls it where nobody says otherwise; all that it holds by itself begins so.
  ['distribution', beginning('fn_', 'ih', 'ms')],
  [
    'msdb',
    beginning(
      ...['fn_', 'ms', 'backup', 'restore', 'log_shipping', 'logmark', 'suspect_pages$', 'agent_datetime$'],
      ...['autoadmin', 'smart_', 'managed_backup', 'dm_', 'external_'],
    ),
  ],
]);

/** Names that begin as they do in every database, or so. */
function beginning(...so: readonly string[]): RegExp {
  return new RegExp(`^(?:${['sys', 'sp_', 'xp_', ...so].join('|')})`);
}

/** Table functions that are called by one name. */
const systemTableFunctions = new Set(
  (
    'string_split generate_series openjson openxml regexp_matches regexp_split_to_table vector_search ai_generate_chunks ' +
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
    'sp_execresultset sp_execute sp_execute_external_script sp_execute_remote sp_executesql sp_fkeys sp_fulltext_catalog sp_fulltext_column ' +
    'sp_fulltext_database sp_fulltext_table sp_getapplock sp_getbindtoken sp_grantdbaccess sp_help sp_help_job ' +
    'sp_help_jobactivity sp_help_jobhistory sp_help_revlogin sp_helpconstraint sp_helpdb sp_helpfile sp_helpfilegroup ' +
    'sp_helpindex sp_helplanguage sp_helplogins sp_helprole sp_helprolemember sp_helprotect sp_helpserver sp_helpsort ' +
    'sp_helpstats sp_helptext sp_helptrigger sp_helpuser sp_indexoption sp_invoke_external_rest_endpoint sp_lock ' +
    'sp_monitor sp_msforeachdb sp_msforeachtable sp_oacreate sp_oadestroy sp_oageterrorinfo sp_oagetproperty sp_oamethod ' +
    'sp_oasetproperty sp_oastop sp_pkeys sp_prepare sp_prepexec sp_procoption sp_readerrorlog sp_recompile ' +
    'sp_refreshsqlmodule sp_refreshview sp_releaseapplock sp_rename sp_renamedb sp_reset_connection sp_resetstatus ' +
    'sp_send_dbmail sp_send_cdosysmail sp_server_info sp_serveroption sp_set_session_context sp_settriggerorder ' +
    'sp_spaceused sp_sqlexec sp_special_columns sp_sproc_columns sp_start_job sp_statistics sp_stop_job sp_stored_procedures ' +
    'sp_table_privileges sp_tableoption sp_tables sp_testlinkedserver sp_trace_create sp_trace_generateevent ' +
    'sp_trace_setevent sp_trace_setfilter sp_trace_setstatus sp_unbindefault sp_unbindrule sp_unprepare sp_update_alert ' +
    'sp_update_job sp_update_jobstep sp_update_schedule sp_updateextendedproperty sp_updatestats sp_validatelogins ' +
    'sp_who sp_who2 sp_xml_preparedocument sp_xml_removedocument sp_query_store_flush_db sp_query_store_force_plan ' +
    'sp_query_store_unforce_plan sp_query_store_remove_query sp_cdc_enable_db sp_cdc_enable_table sp_cdc_disable_table ' +
    'xp_cmdshell xp_create_subdir xp_delete_file xp_dirtree xp_enumgroups xp_execresultset xp_fileexist xp_fixeddrives xp_getnetname ' +
    'xp_instance_regread xp_instance_regwrite xp_loginconfig xp_logevent xp_logininfo xp_msver xp_readerrorlog ' +
    'xp_regdeletekey xp_regdeletevalue xp_regread xp_regwrite xp_servicecontrol xp_sprintf xp_sqlagent_enum_jobs ' +
    'xp_sqlagent_is_starting xp_sqlagent_notify xp_sqlmaint xp_sscanf xp_subdirs ' +
    'sp_add_agent_parameter sp_add_log_shipping_primary_database sp_add_object_to_event_stream_group sp_add_proxy ' +
    'sp_add_targetservergroup sp_add_targetsvrgrp_member sp_addapprole sp_addarticle sp_addpublication ' +
    'sp_addremotelogin sp_addserver sp_addsubscription sp_addumpdevice sp_apply_job_to_targets sp_approlepassword ' +
    'sp_assemblies_rowset sp_audit_write sp_cdc_add_job sp_cdc_change_job sp_cdc_cleanup_change_table ' +
    'sp_cdc_disable_db sp_cdc_drop_job sp_cdc_generate_wrapper_function sp_cdc_get_captured_columns ' +
    'sp_cdc_get_ddl_history sp_cdc_help_change_data_capture sp_cdc_help_jobs sp_cdc_scan sp_cdc_start_job ' +
    'sp_cdc_stop_job sp_cdc_vupgrade sp_certify_removable sp_change_feed_configure_parameters ' +
    'sp_change_feed_create_table_group sp_change_feed_disable_db sp_change_feed_disable_table ' +
    'sp_change_feed_drop_table_group sp_change_feed_enable_db sp_change_feed_enable_table sp_change_feed_vupgrade ' +
    'sp_change_users_login sp_changedbowner sp_changesubscription sp_clean_db_file_free_space sp_clean_db_free_space ' +
    'sp_cleanup_data_retention sp_cleanup_temporal_history sp_columns_ex sp_configure_automatic_tuning ' +
    'sp_control_plan_guide sp_copy_data_in_batches sp_create_event_stream_group sp_create_openrowset_statistics ' +
    'sp_create_plan_guide sp_create_plan_guide_from_handle sp_create_removable sp_cursor_list sp_cursoroption ' +
    'sp_cursorprepexec sp_dbfixedrolepermission sp_delete_alert sp_delete_backuphistory sp_delete_category ' +
    'sp_delete_database_backuphistory sp_delete_database_firewall_rule sp_delete_firewall_rule sp_delete_jobserver ' +
    'sp_delete_jobsteplog sp_delete_notification sp_delete_operator sp_delete_proxy sp_delete_targetserver ' +
    'sp_denylogin sp_describe_cursor sp_describe_cursor_columns sp_describe_cursor_tables ' +
    'sp_describe_parameter_encryption sp_detach_schedule sp_disable_event_stream sp_drop_event_stream_group ' +
    'sp_drop_openrowset_statistics sp_dropapprole sp_droparticle sp_dropdevice sp_droplogin sp_dropmessage ' +
    'sp_droppublication sp_dropremotelogin sp_dropsrvrolemember sp_enable_event_stream sp_enum_proxy_for_subsystem ' +
    'sp_external_policy_refresh sp_filestream_force_garbage_collection sp_flush_commit_table_on_demand ' +
    'sp_flush_ct_internal_table_on_demand sp_flush_log sp_force_slog_truncation sp_foreignkeys ' +
    'sp_fulltext_keymappings sp_fulltext_load_thesaurus_file sp_fulltext_pendingchanges ' +
    'sp_fulltext_recycle_crawl_log sp_fulltext_semantic_register_language_statistics_db ' +
    'sp_fulltext_semantic_unregister_language_statistics_db sp_fulltext_service sp_generate_database_ledger_digest ' +
    'sp_get_distributor sp_get_endpoint_certificate sp_get_migration_vlf_state sp_get_query_template ' +
    'sp_getschemalock sp_grant_login_to_proxy sp_grant_proxy_to_subsystem sp_grantlogin sp_help_alert ' +
    'sp_help_category sp_help_change_feed sp_help_change_feed_settings sp_help_change_feed_table ' +
    'sp_help_fulltext_catalogs sp_help_fulltext_columns sp_help_fulltext_tables sp_help_jobcount ' +
    'sp_help_jobs_in_schedule sp_help_jobschedule sp_help_jobserver sp_help_jobstep sp_help_jobsteplog ' +
    'sp_help_notification sp_help_operator sp_help_proxy sp_help_schedule sp_help_spatial_geography_histogram ' +
    'sp_help_spatial_geography_index sp_help_spatial_geometry_histogram sp_help_spatial_geometry_index ' +
    'sp_help_targetserver sp_helpdbfixedrole sp_helpdevice sp_helpextendedproc sp_helplinkedsrvlogin sp_helpntgroup ' +
    'sp_helppublication sp_helpremotelogin sp_helpsrvrole sp_helpsrvrolemember sp_helpsubscription sp_indexes ' +
    'sp_invalidate_textptr sp_kill_filestream_non_transacted_handles sp_linkedservers sp_manage_jobs_by_login ' +
    'sp_manage_msdtc_transaction sp_migrate_user_to_contained sp_notify_operator sp_password ' +
    'sp_pdw_add_network_credentials sp_pdw_database_encryption sp_pdw_log_user_data_masking ' +
    'sp_pdw_remove_network_credentials sp_polybase_join_group sp_polybase_leave_group sp_prepexecrpc sp_primarykeys ' +
    'sp_processmail sp_purge_data sp_purge_jobhistory sp_query_store_clear_hints sp_query_store_clear_message_queues ' +
    'sp_query_store_consistency_check sp_query_store_remove_plan sp_query_store_reset_exec_stats ' +
    'sp_query_store_set_hints sp_rda_deauthorize_db sp_rda_get_rpo_duration sp_rda_reauthorize_db ' +
    'sp_rda_reconcile_batch sp_rda_reconcile_columns sp_rda_set_query_mode sp_rda_set_rpo_duration ' +
    'sp_rda_test_connection sp_refresh_log_shipping_monitor sp_refresh_parameter_encryption ' +
    'sp_remove_job_from_targets sp_remove_object_from_event_stream_group sp_removedbreplication ' +
    'sp_replicationdboption sp_resync_targetserver sp_revoke_login_from_proxy sp_revoke_proxy_from_subsystem ' +
    'sp_revokedbaccess sp_revokelogin sp_sequence_get_range sp_server_diagnostics sp_set_data_processed_limit ' +
    'sp_set_database_firewall_rule sp_set_firewall_rule sp_setapprole sp_setnetname sp_show_openrowset_statistics ' +
    'sp_sqlagent_log_jobhistory sp_srvrolepermission sp_statistics_100 sp_syscollector_start_collection_set ' +
    'sp_syscollector_stop_collection_set sp_sysmail_activate sp_syspolicy_purge_history sp_table_type_columns_100 ' +
    'sp_table_validation sp_tables_ex sp_trace_getdata sp_unsetapprole sp_unsubscribe sp_update_category ' +
    'sp_update_notification sp_update_operator sp_update_proxy sp_validname sp_verify_database_ledger ' +
    'sp_verify_database_ledger_from_digest_storage sp_wait_for_database_copy_sync sp_xp_cmdshell_proxy_account ' +
    'sp_xtp_bind_db_resource_pool sp_xtp_checkpoint_force_garbage_collection sp_xtp_control_proc_exec_stats ' +
    'sp_xtp_control_query_exec_stats sp_xtp_flush_temporal_history sp_xtp_merge_checkpoint_files ' +
    'sp_xtp_unbind_db_resource_pool xp_availablemedia xp_copy_file xp_copy_files xp_delete_files xp_enumerrorlogs ' +
    'xp_enumprov xp_get_mapi_profile xp_grantlogin xp_instance_regaddmultistring xp_instance_regdeletekey ' +
    'xp_instance_regdeletevalue xp_instance_regenumkeys xp_instance_regenumvalues xp_instance_regremovemultistring ' +
    'xp_loginfo xp_regaddmultistring xp_regenumkeys xp_regenumvalues xp_regremovemultistring xp_revokelogin ' +
    'xp_sqlagent_monitor xp_sysmail_activate xp_sysmail_attachment_load xp_sysmail_format_query ' +
    'sp_add_agent_profile sp_add_log_shipping_alert_job sp_add_log_shipping_primary_secondary ' +
    'sp_add_log_shipping_secondary_database sp_add_log_shipping_secondary_primary sp_adddistpublisher ' +
    'sp_adddistributiondb sp_adddistributor sp_adddynamicsnapshot_job sp_addlogreader_agent ' +
    'sp_addmergealternatepublisher sp_addmergearticle sp_addmergefilter sp_addmergelogsettings ' +
    'sp_addmergepartition sp_addmergepublication sp_addmergepullsubscription sp_addmergepullsubscription_agent ' +
    'sp_addmergepushsubscription_agent sp_addmergesubscription sp_addpublication_snapshot sp_addpullsubscription ' +
    'sp_addpullsubscription_agent sp_addpushsubscription_agent sp_addqreader_agent sp_addqueued_artinfo ' +
    'sp_addscriptexec sp_addsubscriber sp_addsubscriber_schedule sp_addsynctriggers sp_addtabletocontents ' +
    'sp_adjustpublisheridentityrange sp_article_validation sp_articlecolumn sp_articlefilter sp_articleview ' +
    'sp_attachsubscription sp_browsemergesnapshotfolder sp_browsereplcmds sp_browsesnapshotfolder ' +
    'sp_change_agent_parameter sp_change_agent_profile sp_change_log_shipping_primary_database ' +
    'sp_change_log_shipping_secondary_database sp_change_log_shipping_secondary_primary ' +
    'sp_change_subscription_properties sp_changearticle sp_changearticlecolumndatatype sp_changedistpublisher ' +
    'sp_changedistributiondb sp_changedistributor_password sp_changedistributor_property ' +
    'sp_changedynamicsnapshot_job sp_changelogreader_agent sp_changemergearticle sp_changemergefilter ' +
    'sp_changemergelogsettings sp_changemergepublication sp_changemergepullsubscription ' +
    'sp_changemergesubscription sp_changepublication sp_changepublication_snapshot sp_changeqreader_agent ' +
    'sp_changereplicationserverpasswords sp_changesubscriber sp_changesubscriber_schedule ' +
    'sp_changesubscriptiondtsinfo sp_changesubstatus sp_check_dynamic_filters sp_check_for_sync_trigger ' +
    'sp_check_join_filter sp_check_subset_filter sp_cleanup_log_shipping_history ' +
    'sp_configure_peerconflictdetection sp_copymergesnapshot sp_copysnapshot sp_copysubscription ' +
    'sp_createmergepalrole sp_delete_log_shipping_alert_job sp_delete_log_shipping_primary_database ' +
    'sp_delete_log_shipping_primary_secondary sp_delete_log_shipping_secondary_database ' +
    'sp_delete_log_shipping_secondary_primary sp_deletemergeconflictrow sp_deletepeerrequesthistory ' +
    'sp_deletetracertokenhistory sp_drop_agent_parameter sp_drop_agent_profile sp_dropanonymousagent ' +
    'sp_dropanonymoussubscription sp_dropdatatypemapping sp_dropdistpublisher sp_dropdistributiondb ' +
    'sp_dropdistributor sp_dropdynamicsnapshot_job sp_dropmergealternatepublisher sp_dropmergearticle ' +
    'sp_dropmergefilter sp_dropmergelogsettings sp_dropmergepartition sp_dropmergepublication ' +
    'sp_dropmergepullsubscription sp_dropmergesubscription sp_droppullsubscription sp_dropsubscriber ' +
    'sp_dropsubscription sp_dsninfo sp_dumpparamcmd sp_enumcustomresolvers sp_enumeratependingschemachanges ' +
    'sp_expired_subscription_cleanup sp_generatefilters sp_get_redirected_publisher sp_getdefaultdatatypemapping ' +
    'sp_getmergedeletetype sp_getqueuedrows sp_getsubscriptiondtspackagename sp_grant_publication_access ' +
    'sp_help_agent_default sp_help_agent_parameter sp_help_agent_profile sp_help_log_shipping_alert_job ' +
    'sp_help_log_shipping_monitor sp_help_log_shipping_monitor_primary sp_help_log_shipping_monitor_secondary ' +
    'sp_help_log_shipping_primary_database sp_help_log_shipping_primary_secondary ' +
    'sp_help_log_shipping_secondary_database sp_help_log_shipping_secondary_primary ' +
    'sp_help_peerconflictdetection sp_help_publication_access sp_helparticle sp_helparticlecolumns ' +
    'sp_helparticledts sp_helpdatatypemap sp_helpdistpublisher sp_helpdistributiondb sp_helpdistributor ' +
    'sp_helpdistributor_properties sp_helpdynamicsnapshot_job sp_helplogreader_agent ' +
    'sp_helpmergealternatepublisher sp_helpmergearticle sp_helpmergearticlecolumn sp_helpmergearticleconflicts ' +
    'sp_helpmergeconflictrows sp_helpmergedeleteconflictrows sp_helpmergefilter sp_helpmergelogfiles ' +
    'sp_helpmergelogfileswithdata sp_helpmergelogsettings sp_helpmergepartition sp_helpmergepublication ' +
    'sp_helpmergepullsubscription sp_helpmergesubscription sp_helppeerrequests sp_helppeerresponses ' +
    'sp_helppublication_snapshot sp_helppublicationsync sp_helppullsubscription sp_helpqreader_agent ' +
    'sp_helpreplfailovermode sp_helpreplicationdboption sp_helpreplicationoption sp_helpsubscriberinfo ' +
    'sp_helpsubscription_properties sp_helpsubscriptionerrors sp_helptracertokenhistory sp_helptracertokens ' +
    'sp_helpxactsetjob sp_ivindexhasnullcols sp_link_publication sp_lookupcustomresolver ' +
    'sp_markpendingschemachange sp_marksubscriptionvalidation sp_mergearticlecolumn sp_mergecleanupmetadata ' +
    'sp_mergedummyupdate sp_mergemetadataretentioncleanup sp_mergesubscription_cleanup ' +
    'sp_mergesubscriptionsummary sp_posttracertoken sp_publication_validation sp_publicationsummary ' +
    'sp_publisherproperty sp_redirect_publisher sp_refreshsubscriptions sp_register_custom_scripting ' +
    'sp_registercustomresolver sp_reinitmergepullsubscription sp_reinitmergesubscription ' +
    'sp_reinitpullsubscription sp_reinitsubscription sp_removedistpublisherdbreplication sp_repladdcolumn ' +
    'sp_replcmds sp_replcounters sp_repldeletequeuedtran sp_repldone sp_repldropcolumn sp_replflush ' +
    'sp_replmonitorchangepublicationthreshold sp_replmonitorhelpmergesession ' +
    'sp_replmonitorhelpmergesessiondetail sp_replmonitorhelppublication sp_replmonitorhelppublicationthresholds ' +
    'sp_replmonitorhelppublisher sp_replmonitorhelpsubscription sp_replmonitorsubscriptionpendingcmds ' +
    'sp_replqueuemonitor sp_replrestart sp_replsetoriginator sp_replshowcmds sp_repltrans sp_requestpeerresponse ' +
    'sp_requestpeertopologyinfo sp_resetsnapshotdeliveryprogress sp_resolve_logins sp_restoredbreplication ' +
    'sp_restoremergeidentityrange sp_resyncmergesubscription sp_revoke_publication_access sp_schemafilter ' +
    'sp_script_synctran_commands sp_scriptdynamicupdproc sp_scriptpublicationcustomprocs ' +
    'sp_setdefaultdatatypemapping sp_setreplfailovermode sp_setsubscriptionxactseqno sp_showpendingchanges ' +
    'sp_showrowreplicainfo sp_startmergepullsubscription_agent sp_startmergepushsubscription_agent ' +
    'sp_startpublication_snapshot sp_startpullsubscription_agent sp_startpushsubscription_agent ' +
    'sp_subscription_cleanup sp_subscriptionsummary sp_unregister_custom_scripting sp_unregistercustomresolver ' +
    'sp_update_agent_profile sp_validate_redirected_publisher sp_validatemergepublication ' +
    'sp_validatemergesubscription sp_vupgrade_mergetables sp_vupgrade_replication'
  ).split(' '),
);

/** Whether a name that the catalog does not have is one of SQL Server's own. `written` tells how many parts the text gave. */
export function isSystemName(name: ObjectName, written: number, as: 'table' | 'table function' | 'procedure'): boolean {
  const own = name.name.toLowerCase();
  if (systemSchemas.has(name.schema.toLowerCase())) return true;
  if (systemNames.get(name.database.toLowerCase())?.test(own)) return true;
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
