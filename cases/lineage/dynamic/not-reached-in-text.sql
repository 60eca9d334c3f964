-- A text within a text that no way leads to is not followed; the module itself is.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC (N'IF 1 = 0 EXEC (N''INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders''); INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Products');

-- lineage:
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Products.Id [dynamic]
