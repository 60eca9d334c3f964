-- TRIM takes letters off at the end that it says, LEADING or TRAILING, in whatever letters and with a comment between; else at both.
-- catalog: sales

CREATE PROCEDURE dbo.Behind AS
DECLARE @sql nvarchar(max) = N'TRUNCATE TABLE dbo.Part' + TRIM(trailing '0' FROM '020');
EXEC (@sql);
GO
CREATE PROCEDURE dbo.In_Front AS
DECLARE @sql nvarchar(max) = N'TRUNCATE TABLE dbo.Part' + TRIM(/* of zeros */ LEADING '0' FROM '020');
EXEC (@sql);
GO
CREATE PROCEDURE dbo.At_Both_Ends AS
DECLARE @sql nvarchar(max) = N'TRUNCATE TABLE dbo.Part' + TRIM(BOTH '0' FROM '020');
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Plain AS
DECLARE @sql nvarchar(max) = N'TRUNCATE TABLE dbo.Part' + TRIM('3' FROM '343');
EXEC (@sql);

-- lineage:
--   dbo.At_Both_Ends: writes dbo.Part2 [dynamic]
--   dbo.Behind: writes dbo.Part02 [dynamic]
--   dbo.In_Front: writes dbo.Part20 [dynamic]
--   dbo.Plain: writes dbo.Part4 [dynamic]
