-- Rows of a text that are more or fewer than the columns of the table are told; where it is not known how many they are, a star fills what is left.
CREATE TABLE dbo.S (p int, q int);
GO
CREATE TABLE dbo.T (a int, b int, c int);
GO
CREATE PROCEDURE dbo.TooFew AS
INSERT INTO dbo.T EXEC (N'SELECT p, q FROM dbo.S');
GO
CREATE PROCEDURE dbo.TooMany AS
DECLARE @rows TABLE (x int);
INSERT INTO @rows EXEC sp_executesql N'SELECT p, q FROM dbo.S';
INSERT INTO dbo.T (a) SELECT x FROM @rows;
GO
CREATE PROCEDURE dbo.OneFits AS
INSERT INTO dbo.T EXEC (N'SELECT p, q FROM dbo.S; SELECT q, p, q FROM dbo.S');
GO
CREATE PROCEDURE dbo.AnyColumns AS
INSERT INTO dbo.T EXEC (N'SELECT p, * FROM dbo.Elsewhere');
GO
CREATE PROCEDURE dbo.ListOfCaller @columns nvarchar(max) AS
INSERT INTO dbo.T EXEC (N'SELECT p, ' + @columns + N' FROM dbo.S');

-- lineage:
--   dbo.AnyColumns: reads dbo.Elsewhere [dynamic]
--   dbo.AnyColumns: writes dbo.T
--   dbo.ListOfCaller: reads dbo.S [dynamic]
--   dbo.ListOfCaller: writes dbo.T
--   dbo.OneFits: reads dbo.S [dynamic]
--   dbo.OneFits: writes dbo.T
--   dbo.TooFew: reads dbo.S [dynamic]
--   dbo.TooFew: writes dbo.T
--   dbo.TooMany: reads dbo.S [dynamic]
--   dbo.TooMany: writes dbo.T
--   dbo.AnyColumns: dbo.T.a <- dbo.Elsewhere.p
--   dbo.AnyColumns: dbo.T.b <- dbo.Elsewhere.*
--   dbo.AnyColumns: dbo.T.c <- dbo.Elsewhere.*
--   dbo.OneFits: dbo.T.a <- dbo.S.q
--   dbo.OneFits: dbo.T.b <- dbo.S.p
--   dbo.OneFits: dbo.T.c <- dbo.S.q
--   HW2006: 2 values are given for 3 columns.
--   HW2006: 2 values are given for 1 columns.
--   HW2005: The columns of dbo.Elsewhere are not known, so * cannot be expanded.
--   HW3001: This SQL is put together at run time and its text is not known: @columns.
