-- What stands behind a loop of GOTOs is spoken of when a way has led there: a cursor that a text declares there is known.
CREATE TABLE dbo.S (v int);
GO
CREATE TABLE dbo.T (x int);
GO
CREATE PROCEDURE dbo.P AS
DECLARE @tries int = 0, @v int;
again:
SET @tries += 1;
IF @tries < 3 GOTO again;
EXEC (N'DECLARE rows_ CURSOR GLOBAL FOR SELECT v FROM dbo.S');
OPEN rows_;
FETCH NEXT FROM rows_ INTO @v;
INSERT INTO dbo.T (x) VALUES (@v);
CLOSE rows_;
DEALLOCATE rows_;

-- lineage:
--   dbo.P: reads dbo.S [dynamic]
--   dbo.P: writes dbo.T
--   dbo.P: dbo.T.x <- dbo.S.v
