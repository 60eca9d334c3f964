-- sp_send_dbmail reads what its query reads.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC msdb.dbo.sp_send_dbmail @recipients = N'a@b.c', @query = N'SELECT Id FROM dbo.Orders';

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
