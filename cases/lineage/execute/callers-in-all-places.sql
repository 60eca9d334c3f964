-- A procedure sees the columns of its caller's temp table wherever the call stands, and however it is written.
-- catalog: sales

CREATE PROCEDURE dbo.In_Then AS INSERT INTO #t SELECT Id, Total FROM dbo.Orders;
GO
CREATE PROCEDURE dbo.In_Else AS INSERT INTO #t SELECT Id, Price FROM dbo.Products;
GO
CREATE PROCEDURE dbo.In_Try AS INSERT INTO #t SELECT OrderId, Price FROM dbo.Lines;
GO
CREATE PROCEDURE dbo.In_Catch AS INSERT INTO #t SELECT OrderId, Discount FROM dbo.Lines;
GO
CREATE PROCEDURE dbo.With_Status AS INSERT INTO #t SELECT ProductId, Qty FROM dbo.Lines;
GO
CREATE PROCEDURE dbo.In_Full AS INSERT INTO #t SELECT Id, CountryId FROM dbo.Customers;
GO
CREATE PROCEDURE dbo.Caller @x int AS
CREATE TABLE #t (Id int, Amount decimal(18, 2));
IF @x = 1 EXEC dbo.In_Then ELSE EXEC dbo.In_Else;
BEGIN TRY
  EXEC dbo.In_Try;
END TRY
BEGIN CATCH
  EXEC dbo.In_Catch;
END CATCH;
INSERT INTO dbo.Archive (Id, Total) SELECT Id, Amount FROM #t;
GO
CREATE PROCEDURE dbo.Caller_Of_Status @x int AS
CREATE TABLE #t (Id int, Amount decimal(18, 2));
DECLARE @status int;
WHILE @x = 2 BEGIN EXEC @status = dbo.With_Status; END;
INSERT INTO dbo.Archive (Id, Total) SELECT Id, Amount FROM #t;
GO
CREATE PROCEDURE dbo.Caller_In_Full AS
CREATE TABLE #t (Id int, Amount decimal(18, 2));
EXECUTE dbo.In_Full;
INSERT INTO dbo.Archive (Id, Total) SELECT Id, Amount FROM #t;

-- lineage:
--   dbo.Caller: calls dbo.In_Catch
--   dbo.Caller: calls dbo.In_Else
--   dbo.Caller: calls dbo.In_Then
--   dbo.Caller: calls dbo.In_Try
--   dbo.Caller: writes dbo.Archive
--   dbo.Caller_In_Full: calls dbo.In_Full
--   dbo.Caller_In_Full: writes dbo.Archive
--   dbo.Caller_Of_Status: calls dbo.With_Status
--   dbo.Caller_Of_Status: writes dbo.Archive
--   dbo.In_Catch: reads dbo.Lines
--   dbo.In_Else: reads dbo.Products
--   dbo.In_Full: reads dbo.Customers
--   dbo.In_Then: reads dbo.Orders
--   dbo.In_Try: reads dbo.Lines
--   dbo.With_Status: reads dbo.Lines
--   dbo.Caller: dbo.Archive.Id <- dbo.Lines.OrderId
--   dbo.Caller: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Caller: dbo.Archive.Id <- dbo.Products.Id
--   dbo.Caller: dbo.Archive.Total <- dbo.Lines.Discount
--   dbo.Caller: dbo.Archive.Total <- dbo.Lines.Price
--   dbo.Caller: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Caller: dbo.Archive.Total <- dbo.Products.Price
--   dbo.Caller_In_Full: dbo.Archive.Id <- dbo.Customers.Id
--   dbo.Caller_In_Full: dbo.Archive.Total <- dbo.Customers.CountryId
--   dbo.Caller_Of_Status: dbo.Archive.Id <- dbo.Lines.ProductId
--   dbo.Caller_Of_Status: dbo.Archive.Total <- dbo.Lines.Qty
