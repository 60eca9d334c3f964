-- A list whose rows a CASE computes, in a condition: that CASE is decided with all that it may compare, as by itself.
CREATE PROCEDURE dbo.EmptyTable @net bit AS
DECLARE @sql nvarchar(max) = N'TRUNCATE TABLE dbo.Draft';
IF (SELECT MAX(s.Known) FROM (VALUES (0), (CASE WHEN IIF(@net = 1, N'Net', N'Gross') IN (N'Net', N'Gross') THEN 1 ELSE 0 END)) AS s (Known)) = 1
  SET @sql = N'TRUNCATE TABLE dbo.Invoice';
EXEC (@sql);

-- lineage:
--   dbo.EmptyTable: writes dbo.Invoice [dynamic]
