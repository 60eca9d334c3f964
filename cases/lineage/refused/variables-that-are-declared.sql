-- A declaration counts for all that stands behind it, though it never runs; parameters, @@ names and names of arguments need none.
-- catalog: sales

CREATE PROCEDURE dbo.Keep @ids dbo.IdList READONLY, @year int = 2024, @rows CURSOR VARYING OUTPUT AS
IF 1 = 0
BEGIN
    DECLARE @never int;
END
WHILE @year > 2000
BEGIN TRY
    DECLARE @inner int = 1, @@odd int;
    SET @year -= @INNER;
END TRY
BEGIN CATCH
    DECLARE @error nvarchar(4000) = ERROR_MESSAGE(), @session uniqueidentifier, @body varbinary(max);
END CATCH
DECLARE @taken TABLE (Id int);
INSERT INTO @taken (Id) SELECT i.Id FROM @ids AS i WHERE i.Id <> @never + @inner + @@ROWCOUNT + @@odd;
SET @rows = CURSOR FOR SELECT t.Id FROM @taken AS t;
OPEN @rows;
FETCH NEXT FROM @rows INTO @never;
EXEC sp_executesql N'SELECT @one', N'@one int', @one = @inner;
RECEIVE TOP (1) @session = conversation_handle, @body = message_body FROM dbo.Queue;
RAISERROR (@error, 16, 1);
GO
CREATE FUNCTION dbo.IdsOf (@customer int) RETURNS @found TABLE (Id int) AS
BEGIN
    INSERT INTO @found (Id) SELECT o.Id FROM dbo.Orders AS o WHERE o.CustomerId = @customer;
    RETURN;
END
GO

-- lineage:
--   dbo.IdsOf: reads dbo.Orders
--   dbo.IdsOf: dbo.IdsOf.Id <- dbo.Orders.Id
--   dbo.IdsOf: dbo.IdsOf.Id <~ dbo.Orders.CustomerId (filter)
