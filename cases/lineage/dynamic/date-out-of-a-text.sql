-- A date that is set from a text is known: its year is part of a name.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @day date, @sql nvarchar(200);
SET @day = '20240301';
SET @sql = N'DELETE FROM dbo.Facts_' + CAST(YEAR(@day) AS nvarchar(4));
EXEC (@sql);

-- lineage:
--   dbo.P: writes dbo.Facts_2024 [dynamic]
