-- Two callers that make a temp table alike tell its columns; two that make it differently do not.
-- catalog: sales

CREATE PROCEDURE dbo.Fills AS INSERT INTO #same SELECT Id, Total FROM dbo.Orders;
GO
CREATE PROCEDURE dbo.Fills_Other AS INSERT INTO #other SELECT Id, Price FROM dbo.Products;
GO
CREATE PROCEDURE dbo.First AS
CREATE TABLE #same (Id int, Amount decimal(18, 2));
CREATE TABLE #other (Id int, Amount decimal(18, 2));
EXEC dbo.Fills;
EXEC dbo.Fills_Other;
INSERT INTO dbo.Archive (Id, Total) SELECT Id, Amount FROM #same;
INSERT INTO dbo.Archive (Id, Total) SELECT Id, Amount FROM #other;
GO
CREATE PROCEDURE dbo.Second AS
CREATE TABLE #same (Id int, Amount decimal(18, 2));
CREATE TABLE #other (Amount decimal(18, 2), Id int);
EXEC dbo.Fills;
EXEC dbo.Fills_Other;
INSERT INTO dbo.Facts (CustomerId, Amount) SELECT Id, Amount FROM #same;
INSERT INTO dbo.Facts (CustomerId, Amount) SELECT Id, Amount FROM #other;

-- lineage:
--   dbo.Fills: reads dbo.Orders
--   dbo.Fills_Other: reads dbo.Products
--   dbo.First: calls dbo.Fills
--   dbo.First: calls dbo.Fills_Other
--   dbo.First: writes dbo.Archive
--   dbo.Second: calls dbo.Fills
--   dbo.Second: calls dbo.Fills_Other
--   dbo.Second: writes dbo.Facts
--   dbo.First: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.First: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Second: dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Second: dbo.Facts.CustomerId <- dbo.Orders.Id
--   HW2010: The columns of #other are not known here, so what is written without a column list is left out.
