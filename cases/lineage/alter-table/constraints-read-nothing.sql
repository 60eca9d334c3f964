-- What a constraint, an index or a computed column of a table is made of is asked when rows are written: the module that adds it reads and calls nothing, and a column that is lacking is made by another.
-- catalog: sales

CREATE FUNCTION dbo.Limit (@country int) RETURNS int AS
BEGIN
  RETURN @country * 2;
END
GO
CREATE PROCEDURE dbo.Constrain AS
BEGIN
  ALTER TABLE dbo.Orders ADD CONSTRAINT CK_Orders CHECK (Total < dbo.Limit(Missing));
  ALTER TABLE dbo.Orders ADD Rest AS (Total - dbo.Limit(Absent));
  CREATE INDEX IX_Orders ON dbo.Orders (Total) WHERE Gone > 0;
END

-- lineage:
--   (none)
