// https://learn.microsoft.com/sql/t-sql/functions/configuration-functions-transact-sql and its like: functions whose names begin with @@.
const names = new Set(
  (
    '@@CONNECTIONS @@CPU_BUSY @@CURSOR_ROWS @@DATEFIRST @@DBTS @@DEF_SORTORDER_ID @@DEFAULT_LANGID @@ERROR @@FETCH_STATUS ' +
    '@@IDENTITY @@IDLE @@IO_BUSY @@LANGID @@LANGUAGE @@LOCK_TIMEOUT @@MAX_CONNECTIONS @@MAX_PRECISION @@MICROSOFTVERSION ' +
    '@@NESTLEVEL @@OPTIONS @@PACKET_ERRORS @@PACK_RECEIVED @@PACK_SENT @@PROCID @@REMSERVER @@ROWCOUNT @@SERVERNAME ' +
    '@@SERVICENAME @@SPID @@TEXTSIZE @@TIMETICKS @@TOTAL_ERRORS @@TOTAL_READ @@TOTAL_WRITE @@TRANCOUNT @@VERSION'
  ).split(' '),
);

/** `@@ROWCOUNT`; a module may also declare variables of its own that begin with two signs. */
export function isSystemVariable(name: string): boolean {
  return names.has(name.toUpperCase());
}
