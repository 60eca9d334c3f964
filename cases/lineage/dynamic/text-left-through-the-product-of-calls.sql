-- Procedures that call one another, each with six texts: what the last leaves is followed for so many calls, not for their product, and what is not is told.
CREATE TABLE dbo.Orders (OrderId int);
GO
CREATE PROCEDURE dbo.Part7 @given nvarchar(200), @made nvarchar(max) OUTPUT
AS
SET @made = @given + N';';
GO
CREATE PROCEDURE dbo.Part6 @given nvarchar(200), @made nvarchar(max) OUTPUT
AS
DECLARE @all nvarchar(max) = N'', @next nvarchar(200);
SET @next = @given + N'a';
EXEC dbo.Part7 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'b';
EXEC dbo.Part7 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'c';
EXEC dbo.Part7 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'd';
EXEC dbo.Part7 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'e';
EXEC dbo.Part7 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'f';
EXEC dbo.Part7 @next, @made OUTPUT;
SET @all += @made;
SET @made = @all;
GO
CREATE PROCEDURE dbo.Part5 @given nvarchar(200), @made nvarchar(max) OUTPUT
AS
DECLARE @all nvarchar(max) = N'', @next nvarchar(200);
SET @next = @given + N'a';
EXEC dbo.Part6 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'b';
EXEC dbo.Part6 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'c';
EXEC dbo.Part6 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'd';
EXEC dbo.Part6 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'e';
EXEC dbo.Part6 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'f';
EXEC dbo.Part6 @next, @made OUTPUT;
SET @all += @made;
SET @made = @all;
GO
CREATE PROCEDURE dbo.Part4 @given nvarchar(200), @made nvarchar(max) OUTPUT
AS
DECLARE @all nvarchar(max) = N'', @next nvarchar(200);
SET @next = @given + N'a';
EXEC dbo.Part5 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'b';
EXEC dbo.Part5 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'c';
EXEC dbo.Part5 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'd';
EXEC dbo.Part5 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'e';
EXEC dbo.Part5 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'f';
EXEC dbo.Part5 @next, @made OUTPUT;
SET @all += @made;
SET @made = @all;
GO
CREATE PROCEDURE dbo.Part3 @given nvarchar(200), @made nvarchar(max) OUTPUT
AS
DECLARE @all nvarchar(max) = N'', @next nvarchar(200);
SET @next = @given + N'a';
EXEC dbo.Part4 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'b';
EXEC dbo.Part4 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'c';
EXEC dbo.Part4 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'd';
EXEC dbo.Part4 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'e';
EXEC dbo.Part4 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'f';
EXEC dbo.Part4 @next, @made OUTPUT;
SET @all += @made;
SET @made = @all;
GO
CREATE PROCEDURE dbo.Part2 @given nvarchar(200), @made nvarchar(max) OUTPUT
AS
DECLARE @all nvarchar(max) = N'', @next nvarchar(200);
SET @next = @given + N'a';
EXEC dbo.Part3 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'b';
EXEC dbo.Part3 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'c';
EXEC dbo.Part3 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'd';
EXEC dbo.Part3 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'e';
EXEC dbo.Part3 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'f';
EXEC dbo.Part3 @next, @made OUTPUT;
SET @all += @made;
SET @made = @all;
GO
CREATE PROCEDURE dbo.Part1 @given nvarchar(200), @made nvarchar(max) OUTPUT
AS
DECLARE @all nvarchar(max) = N'', @next nvarchar(200);
SET @next = @given + N'a';
EXEC dbo.Part2 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'b';
EXEC dbo.Part2 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'c';
EXEC dbo.Part2 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'd';
EXEC dbo.Part2 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'e';
EXEC dbo.Part2 @next, @made OUTPUT;
SET @all += @made;
SET @next = @given + N'f';
EXEC dbo.Part2 @next, @made OUTPUT;
SET @all += @made;
SET @made = @all;
GO
CREATE PROCEDURE dbo.CountOrders AS
DECLARE @text nvarchar(max);
EXEC dbo.Part1 N'SELECT COUNT(*) FROM dbo.Orders; --', @text OUTPUT;
EXEC (@text);

-- lineage:
--   dbo.CountOrders: calls dbo.Part1
--   dbo.Part1: calls dbo.Part2
--   dbo.Part2: calls dbo.Part3
--   dbo.Part3: calls dbo.Part4
--   dbo.Part4: calls dbo.Part5
--   dbo.Part5: calls dbo.Part6
--   dbo.Part6: calls dbo.Part7
--   HW3001: This SQL is put together at run time and its text is not known: @text.
