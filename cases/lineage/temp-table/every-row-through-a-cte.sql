-- An UPDATE or DELETE through a CTE or derived table leaves nothing of what a temp table held where that has all rows of it.
-- catalog: sales

CREATE PROCEDURE dbo.All_Rows AS
SELECT Id, Total, CustomerId INTO #t FROM dbo.Orders;
WITH c AS (SELECT Total AS was, ROW_NUMBER() OVER (ORDER BY Id) AS place FROM #t) UPDATE c SET was = place;
INSERT INTO dbo.Facts (Amount) SELECT Total FROM #t;
GO
CREATE PROCEDURE dbo.All_Rows_Of_A_Derived_Table AS
SELECT Id, Total, CustomerId INTO #t FROM dbo.Orders;
UPDATE d SET Total = d.Price FROM (SELECT t.Total, p.Price FROM #t AS t LEFT JOIN dbo.Products AS p ON p.Id = t.Id) AS d;
INSERT INTO dbo.Facts (Amount) SELECT Total FROM #t;
GO
CREATE PROCEDURE dbo.All_Rows_Go AS
SELECT Id, Total, CustomerId INTO #t FROM dbo.Orders;
WITH a AS (SELECT Total FROM #t), b AS (SELECT Total FROM a) DELETE FROM b;
INSERT INTO #t (Total) SELECT Price FROM dbo.Products;
INSERT INTO dbo.Facts (Amount) SELECT Total FROM #t;
GO
CREATE PROCEDURE dbo.Some_Rows AS
SELECT Id, Total, CustomerId INTO #t FROM dbo.Orders;
WITH a AS (SELECT TOP (5) Total, Id FROM #t ORDER BY Id), b AS (SELECT Total FROM a) UPDATE b SET Total = NULL;
INSERT INTO dbo.Facts (Amount) SELECT Total FROM #t;
GO
CREATE PROCEDURE dbo.Rows_That_Are_Joined AS
SELECT Id, Total, CustomerId INTO #t FROM dbo.Orders;
WITH c AS (SELECT t.Total FROM #t AS t JOIN dbo.Products AS p ON p.Id = t.Id) UPDATE c SET Total = NULL;
INSERT INTO dbo.Facts (Amount) SELECT Total FROM #t;
GO
CREATE PROCEDURE dbo.Page_Of_Rows AS
SELECT Id, Total, CustomerId INTO #t FROM dbo.Orders;
WITH c AS (SELECT Total FROM #t ORDER BY Id OFFSET 5 ROWS) UPDATE c SET Total = NULL;
INSERT INTO dbo.Facts (Amount) SELECT Total FROM #t;

-- lineage:
--   dbo.All_Rows: reads dbo.Orders
--   dbo.All_Rows: writes dbo.Facts
--   dbo.All_Rows_Go: reads dbo.Orders
--   dbo.All_Rows_Go: reads dbo.Products
--   dbo.All_Rows_Go: writes dbo.Facts
--   dbo.All_Rows_Of_A_Derived_Table: reads dbo.Orders
--   dbo.All_Rows_Of_A_Derived_Table: reads dbo.Products
--   dbo.All_Rows_Of_A_Derived_Table: writes dbo.Facts
--   dbo.Page_Of_Rows: reads dbo.Orders
--   dbo.Page_Of_Rows: writes dbo.Facts
--   dbo.Rows_That_Are_Joined: reads dbo.Orders
--   dbo.Rows_That_Are_Joined: reads dbo.Products
--   dbo.Rows_That_Are_Joined: writes dbo.Facts
--   dbo.Some_Rows: reads dbo.Orders
--   dbo.Some_Rows: writes dbo.Facts
--   dbo.All_Rows: dbo.Facts.Amount <~ dbo.Orders.Id (window)
--   dbo.All_Rows_Go: dbo.Facts.Amount <- dbo.Products.Price
--   dbo.All_Rows_Of_A_Derived_Table: dbo.Facts.Amount <- dbo.Products.Price
--   dbo.All_Rows_Of_A_Derived_Table: dbo.Facts.Amount <~ dbo.Orders.Id (join)
--   dbo.All_Rows_Of_A_Derived_Table: dbo.Facts.Amount <~ dbo.Products.Id (join)
--   dbo.Page_Of_Rows: dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Page_Of_Rows: dbo.Facts.Amount <~ dbo.Orders.Id (sort)
--   dbo.Rows_That_Are_Joined: dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Rows_That_Are_Joined: dbo.Facts.Amount <~ dbo.Orders.Id (join)
--   dbo.Rows_That_Are_Joined: dbo.Facts.Amount <~ dbo.Products.Id (join)
--   dbo.Some_Rows: dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Some_Rows: dbo.Facts.Amount <~ dbo.Orders.Id (sort)
