-- A type, a collection of XML schemas and the method of a column are no objects, though SQL Server lists them; what a type is called, a table may be too.
-- declared: dbo.P names dbo.B, dbo.Rows, dbo.Cash, dbo.Schemas, dbo.Marks, Spot.ToWkt, b.Spot.Near, dbo.Both, dbo.Dropped
-- declared: dbo.Q names dbo.Rows
CREATE TABLE dbo.B (x int, Spot dbo.Shape);
GO
CREATE PROCEDURE dbo.P @rows dbo.Rows READONLY AS
BEGIN
  DECLARE @doc xml(dbo.Schemas), @more xml(DOCUMENT dbo.[Marks]), @both dbo.Both;
  DELETE FROM dbo.B WHERE x > CAST(1 AS dbo.Cash) AND Spot.ToWkt() = 'a' AND dbo.B.Spot.Near(1) = 1;
  DROP TABLE dbo.Both;
  DROP TABLE dbo.Dropped;
END;
GO
CREATE PROCEDURE dbo.Q @rows dbo.Rows READONLY AS
BEGIN
  PRINT 1;
  INSRT INTO dbo.B SELECT 1;
END;

-- agreement:
--   dbo.P: dbo.B: both
--   dbo.P: dbo.Both: declared (moves no data)
--   dbo.P: dbo.Dropped: declared (moves no data)
--   dbo.Q: dbo.Rows: declared (not read)
