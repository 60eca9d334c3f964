-- Where a procedure has more ways than are followed, the text that it leaves in an OUTPUT parameter on all that are is not certain.
-- catalog: sales

CREATE PROCEDURE dbo.Pick @n int, @into sysname OUTPUT, @log nvarchar(100) OUTPUT AS
SET @into = N'Archive';
SET @log = N'';
IF @n & 1 = 1 SET @log += N'a';
IF @n & 2 = 2 SET @log += N'b';
IF @n & 4 = 4 SET @log += N'c';
IF @n & 8 = 8 SET @log += N'd';
IF @n & 16 = 16 SET @log += N'e';
IF @n & 32 = 32 SET @log += N'f';
IF @n & 64 = 64 SET @log += N'g';
GO
CREATE PROCEDURE dbo.Clear @n int AS
DECLARE @into sysname, @log nvarchar(100);
EXEC dbo.Pick @n, @into OUTPUT, @log OUTPUT;
EXEC (N'DELETE FROM dbo.' + @into);

-- lineage:
--   dbo.Clear: calls dbo.Pick
--   HW3002: The name dbo.{@into} is only partly known at run time; no edge is drawn.
