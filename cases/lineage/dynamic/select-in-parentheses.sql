-- A SELECT in parentheses assigns as one without them.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @source nvarchar(50) = N'Products';
(SELECT @source = N'Orders');
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @source);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
