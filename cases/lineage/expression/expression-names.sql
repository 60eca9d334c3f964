-- A column that has no name is called as its expression is written, evenly; beyond 128 characters only the beginning.
CREATE TABLE dbo.A (x int, y int, yyyy int, yyyyy int);
GO
INSERT INTO dbo.Unknown
SELECT MAX ( "x" ), x*( y+1 ), LEFT (x,2), COUNT(*),
y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+yyyy,
y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+y+yyyyy
FROM dbo.A;

-- lineage:
--   reads dbo.A
--   writes dbo.Unknown
--   dbo.Unknown.[LEFT(x, 2)] <- dbo.A.x (transformation)
--   dbo.Unknown.[MAX(x)] <- dbo.A.x (aggregation)
--   dbo.Unknown.[x * (y + 1)] <- dbo.A.x (transformation)
--   dbo.Unknown.[x * (y + 1)] <- dbo.A.y (transformation)
--   dbo.Unknown.[y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + yyyy] <- dbo.A.y (transformation)
--   dbo.Unknown.[y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + yyyy] <- dbo.A.yyyy (transformation)
--   dbo.Unknown.[y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + yyy…] <- dbo.A.y (transformation)
--   dbo.Unknown.[y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + y + yyy…] <- dbo.A.yyyyy (transformation)
--   HW2008: The columns of dbo.Unknown are not known; those written here are called as what is written to them.
