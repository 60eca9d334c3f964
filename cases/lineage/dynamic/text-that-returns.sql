-- RETURN ends the text, not the module; what was held there may be held behind. RETURN of the module ends no text.
-- catalog: sales

CREATE PROCEDURE dbo.Of_Text AS
CREATE TABLE #t (Id int);
EXEC (N'INSERT INTO #t (Id) SELECT Id FROM dbo.Orders;
IF @@ROWCOUNT > 0 RETURN;
TRUNCATE TABLE #t;
INSERT INTO #t (Id) SELECT Id FROM dbo.Products');
INSERT INTO dbo.Archive (Id) SELECT Id FROM #t;
GO
CREATE PROCEDURE dbo.Of_Module AS
CREATE TABLE #t (Id int);
INSERT INTO #t (Id) SELECT Id FROM dbo.Orders;
IF @@ROWCOUNT > 0 RETURN;
TRUNCATE TABLE #t;
EXEC (N'INSERT INTO #t (Id) SELECT Id FROM dbo.Products');
INSERT INTO dbo.Archive (CustomerId) SELECT Id FROM #t;

-- lineage:
--   dbo.Of_Module: reads dbo.Orders
--   dbo.Of_Module: reads dbo.Products [dynamic]
--   dbo.Of_Module: writes dbo.Archive
--   dbo.Of_Text: reads dbo.Orders [dynamic]
--   dbo.Of_Text: reads dbo.Products [dynamic]
--   dbo.Of_Text: writes dbo.Archive
--   dbo.Of_Module: dbo.Archive.CustomerId <- dbo.Products.Id
--   dbo.Of_Text: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Of_Text: dbo.Archive.Id <- dbo.Products.Id
