-- sp_executesql of a linked server runs its text there, as EXECUTE … AT does: beyond the names in the text nothing is known of it, which is told; that of another database of this server is followed.
CREATE TABLE dbo.Copies (Id int);
GO
CREATE PROCEDURE dbo.CopyFromServer AS
INSERT INTO dbo.Copies (Id) EXEC Far.Stock.sys.sp_executesql N'SELECT o.Id FROM dbo.Orders AS o';
GO
CREATE PROCEDURE dbo.ClearThere AS
EXEC Far.Stock.dbo.sp_executesql N'DELETE FROM dbo.Orders WHERE Id = @id', N'@id int', @id = 1;
GO
CREATE PROCEDURE dbo.CopyFromDatabase AS
INSERT INTO dbo.Copies (Id) EXEC Stock.sys.sp_executesql N'SELECT o.Id FROM dbo.Orders AS o';

-- lineage:
--   dbo.ClearThere: writes Far.Stock.dbo.Orders [dynamic]
--   dbo.CopyFromDatabase: reads Stock.dbo.Orders [dynamic]
--   dbo.CopyFromDatabase: writes dbo.Copies
--   dbo.CopyFromServer: reads Far.Stock.dbo.Orders [dynamic]
--   dbo.CopyFromServer: writes dbo.Copies
--   dbo.CopyFromDatabase: dbo.Copies.Id <- Stock.dbo.Orders.Id
--   dbo.CopyFromServer: dbo.Copies.Id <- Far.Stock.dbo.Orders.Id
--   HW3004: The construct sp_executesql on Far, beyond the names in its text, is not followed.
--   HW3004: The construct sp_executesql on Far, beyond the names in its text, is not followed.
