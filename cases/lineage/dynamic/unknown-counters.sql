-- The counters of the system are numbers; what else it says may be a name.
-- catalog: sales

CREATE PROCEDURE dbo.P_ROWCOUNT AS
DECLARE @sql nvarchar(max) = CONCAT(N'DELETE FROM dbo.Lines WHERE Qty = ', @@ROWCOUNT);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P_ERROR AS
DECLARE @sql nvarchar(max) = CONCAT(N'DELETE FROM dbo.Lines WHERE Qty = ', @@ERROR);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P_TRANCOUNT AS
DECLARE @sql nvarchar(max) = CONCAT(N'DELETE FROM dbo.Lines WHERE Qty = ', @@TRANCOUNT);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P_SPID AS
DECLARE @sql nvarchar(max) = CONCAT(N'DELETE FROM dbo.Lines WHERE Qty = ', @@SPID);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P_SERVERNAME AS
DECLARE @sql nvarchar(max) = CONCAT(N'DELETE FROM dbo.Lines WHERE Qty = ', @@SERVERNAME);
EXEC (@sql);

-- lineage:
--   dbo.P_ERROR: writes dbo.Lines [dynamic]
--   dbo.P_ROWCOUNT: writes dbo.Lines [dynamic]
--   dbo.P_SERVERNAME: writes dbo.Lines [dynamic]
--   dbo.P_SPID: writes dbo.Lines [dynamic]
--   dbo.P_TRANCOUNT: writes dbo.Lines [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @@SERVERNAME.
