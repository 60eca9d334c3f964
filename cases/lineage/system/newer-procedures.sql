-- The procedures of change event streaming, ledgers, Query Store hints and firewalls are SQL Server's own; one of the catalog goes first.

CREATE TABLE dbo.Orders (Id int);
GO
CREATE PROCEDURE dbo.sp_kill_orders AS DELETE FROM dbo.Orders;
GO
CREATE PROCEDURE dbo.Nightly AS
EXEC sp_add_object_to_event_stream_group N'orders', N'dbo.Orders';
EXEC dbo.sp_generate_database_ledger_digest;
EXEC sp_query_store_set_hints @query_id = 39, @query_hints = N'OPTION (MAXDOP 1)';
EXEC sp_set_database_firewall_rule N'office', '10.0.0.1', '10.0.0.9';
EXEC sp_kill_orders;
EXEC sp_of_nobody;

-- lineage:
--   dbo.Nightly: calls dbo.sp_kill_orders
--   dbo.Nightly: calls dbo.sp_of_nobody
--   dbo.sp_kill_orders: writes dbo.Orders
