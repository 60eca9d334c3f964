-- What the newer functions make of constants is known too: TRIM of other letters than blanks, GREATEST, DATETRUNC, ||.
-- catalog: sales

CREATE PROCEDURE dbo.Trimmed AS
DECLARE @columns nvarchar(max) = N',Id,CustomerId,', @sql nvarchar(max) = N'INSERT INTO dbo.Archive (';
SET @sql ||= TRIM(',' FROM @columns) || N') SELECT ' || LTRIM(RTRIM(@columns, ','), ',') || N' FROM dbo.Orders';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Numbered AS
DECLARE @sql nvarchar(max) = N'TRUNCATE TABLE dbo.Part' + TRIM(LEADING '0' FROM CONCAT('00', GREATEST(7, NULL, 12)));
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Dated AS
DECLARE @first date = DATETRUNC(month, CAST('20240517' AS date));
DECLARE @sql nvarchar(max) = N'TRUNCATE TABLE dbo.Part' + CONVERT(char(8), @first, 112);
EXEC (@sql);

-- lineage:
--   dbo.Dated: writes dbo.Part20240501 [dynamic]
--   dbo.Numbered: writes dbo.Part12 [dynamic]
--   dbo.Trimmed: reads dbo.Orders [dynamic]
--   dbo.Trimmed: writes dbo.Archive [dynamic]
--   dbo.Trimmed: dbo.Archive.CustomerId <- dbo.Orders.CustomerId [dynamic]
--   dbo.Trimmed: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
