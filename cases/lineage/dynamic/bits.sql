-- Bits of numbers decide which text runs: those that & | ^ leave, and ~, which turns those of the type.
-- catalog: sales

CREATE PROCEDURE dbo.Turned AS
DECLARE @full bit = 0;
SET @full ^= 1;
DECLARE @run nvarchar(max) = N'TRUNCATE TABLE dbo.' + CASE @full WHEN 1 THEN N'Facts' ELSE N'Lines' END;
EXEC (@run);
SET @full = ~@full;
SET @run = N'TRUNCATE TABLE dbo.' + IIF(@full = 1, N'Lines', N'Audit');
EXEC (@run);
GO
CREATE PROCEDURE dbo.Flags AS
DECLARE @flags int = (1 | 4) ^ 12, @small tinyint = 1;
DECLARE @run nvarchar(max) = N'TRUNCATE TABLE dbo.Lines';
IF @flags & ~8 = 1 SET @run = N'TRUNCATE TABLE dbo.Archive';
EXEC (@run);
SET @run = N'TRUNCATE TABLE dbo.' + CASE ~@small WHEN 254 THEN N'Settings' ELSE N'Lines' END;
EXEC (@run);
GO
CREATE PROCEDURE dbo.Larger AS
DECLARE @flags bigint = 4294967297;
DECLARE @run nvarchar(max) = N'TRUNCATE TABLE dbo.' + CASE @flags & 2 WHEN 0 THEN N'Orders' ELSE N'Products' END;
EXEC (@run);

-- lineage:
--   dbo.Flags: writes dbo.Archive [dynamic]
--   dbo.Flags: writes dbo.Settings [dynamic]
--   dbo.Larger: writes dbo.Orders [dynamic]
--   dbo.Turned: writes dbo.Audit [dynamic]
--   dbo.Turned: writes dbo.Facts [dynamic]
