-- A cursor FOR UPDATE OF a column that a star gives of a table whose columns nobody knows: nothing is wrong with the column.
CREATE TABLE dbo.T (a int);
GO
CREATE PROCEDURE dbo.P AS
DECLARE @a int;
DECLARE lines CURSOR FOR SELECT * FROM Other.dbo.Source FOR UPDATE OF Amount;
OPEN lines;
FETCH NEXT FROM lines INTO @a;
INSERT INTO dbo.T (a) VALUES (@a);

-- lineage:
--   dbo.P: reads Other.dbo.Source
--   dbo.P: writes dbo.T
--   dbo.P: dbo.T.a <- Other.dbo.Source.*
--   HW2005: The columns of Other.dbo.Source are not known, so * cannot be expanded.
