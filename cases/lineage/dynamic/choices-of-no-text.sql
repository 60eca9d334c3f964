-- Choices that no text depends on make no ways, however many there are: nothing is cut off.
-- catalog: sales

CREATE PROCEDURE dbo.P @mode int, @done bit = NULL OUTPUT AS
DECLARE @a int, @b int, @c int, @d int, @e int, @f int, @g int;
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders';
IF @mode > 1 SET @a = 1;
IF @mode > 2 SET @b = 1;
IF @mode > 3 SET @c = 1;
IF @mode > 4 SET @d = 1;
IF @mode > 5 SET @e = 1;
IF @mode > 6 SET @f = 1;
IF @mode > 7 SET @g = 1;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Q @mode int AS
DECLARE @a int, @b int, @c int, @d int, @e int, @f int, @g int;
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (CustomerId) SELECT CustomerId FROM dbo.Orders';
IF @mode > 1 EXEC @a = dbo.P 1;
IF @mode > 2 EXEC @b = dbo.P 1;
IF @mode > 3 EXEC @c = dbo.P 1;
IF @mode > 4 EXEC dbo.P 1, @d OUTPUT;
IF @mode > 5 EXEC dbo.P 1, @e OUTPUT;
IF @mode > 6 EXEC dbo.P 1, @f OUTPUT;
IF @mode > 7 EXEC dbo.P 1, @g OUTPUT;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.R @mode int AS
DECLARE @a int, @b int, @c int, @d int, @e int, @f int, @g int;
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (Total) SELECT Total FROM dbo.Orders';
IF @mode > 1 SELECT @a = 1, @sql += N' ';
IF @mode > 2 SELECT @b = 1, @sql += N' ';
IF @mode > 3 SELECT @c = 1, @sql += N' ';
IF @mode > 4 SELECT @d = 1, @sql += N' ';
IF @mode > 5 SELECT @e = 1, @sql += N' ';
IF @mode > 6 SELECT @f = 1, @sql += N' ';
IF @mode > 7 SELECT @g = 1, @sql += N' ';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.S @mode int AS
DECLARE @a int, @b int, @c int, @d int, @e int, @f int, @g int;
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (OrderDate) SELECT OrderDate FROM dbo.Orders';
IF @mode > 1 EXEC sp_executesql N'SET @x = 1', N'@x int OUTPUT', @a OUTPUT;
IF @mode > 2 EXEC sp_executesql N'SET @x = 1', N'@x int OUTPUT', @b OUTPUT;
IF @mode > 3 EXEC sp_executesql N'SET @x = 1', N'@x int OUTPUT', @c OUTPUT;
IF @mode > 4 EXEC sp_executesql N'SET @x = 1', N'@x int OUTPUT', @d OUTPUT;
IF @mode > 5 EXEC sp_executesql N'SET @x = 1', N'@x int OUTPUT', @e OUTPUT;
IF @mode > 6 EXEC sp_executesql N'SET @x = 1', N'@x int OUTPUT', @f OUTPUT;
IF @mode > 7 EXEC sp_executesql N'SET @x = 1', N'@x int OUTPUT', @g OUTPUT;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.T @mode int AS
CREATE TABLE #a (n int);
CREATE TABLE #b (n int);
CREATE TABLE #c (n int);
CREATE TABLE #d (n int);
CREATE TABLE #e (n int);
CREATE TABLE #f (n int);
CREATE TABLE #g (n int);
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders';
IF @mode > 1 INSERT INTO #a (n) VALUES (1);
IF @mode > 2 INSERT INTO #b (n) VALUES (1);
IF @mode > 3 INSERT INTO #c (n) VALUES (1);
IF @mode > 4 INSERT INTO #d (n) VALUES (1);
IF @mode > 5 INSERT INTO #e (n) VALUES (1);
IF @mode > 6 INSERT INTO #f (n) VALUES (1);
IF @mode > 7 INSERT INTO #g (n) VALUES (1);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.U @mode int AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders';
IF @mode > 1 CREATE TABLE #a (n int);
IF @mode > 2 CREATE TABLE #b (n int);
IF @mode > 3 CREATE TABLE #c (n int);
IF @mode > 4 CREATE TABLE #d (n int);
IF @mode > 5 CREATE TABLE #e (n int);
IF @mode > 6 CREATE TABLE #f (n int);
IF @mode > 7 CREATE TABLE #g (n int);
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.Q: calls dbo.P
--   dbo.Q: reads dbo.Orders [dynamic]
--   dbo.Q: writes dbo.Archive [dynamic]
--   dbo.R: reads dbo.Orders [dynamic]
--   dbo.R: writes dbo.Archive [dynamic]
--   dbo.S: reads dbo.Orders [dynamic]
--   dbo.S: writes dbo.Archive [dynamic]
--   dbo.T: reads dbo.Orders [dynamic]
--   dbo.T: writes dbo.Archive [dynamic]
--   dbo.U: reads dbo.Orders [dynamic]
--   dbo.U: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.Q: dbo.Archive.CustomerId <- dbo.Orders.CustomerId [dynamic]
--   dbo.R: dbo.Archive.Total <- dbo.Orders.Total [dynamic]
--   dbo.S: dbo.Archive.OrderDate <- dbo.Orders.OrderDate [dynamic]
--   dbo.T: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.U: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
