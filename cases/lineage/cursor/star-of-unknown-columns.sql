-- A FETCH out of a cursor over a star of unknown columns fills each variable that one of them can: those in front of the star and behind it keep their places.
-- catalog: sales

CREATE PROCEDURE dbo.Whole AS
DECLARE @id int, @total decimal(18, 2);
DECLARE sales CURSOR FOR SELECT * FROM ext.Sale;
OPEN sales;
FETCH NEXT FROM sales INTO @id, @total;
INSERT INTO dbo.Archive (Id, Total) VALUES (@id, @total);
GO
CREATE PROCEDURE dbo.In_Between AS
DECLARE @id int, @customer int, @day date, @total decimal(18, 2);
DECLARE @sales CURSOR;
SET @sales = CURSOR FOR SELECT o.Id, s.*, o.Total FROM dbo.Orders AS o CROSS JOIN ext.Sale AS s;
OPEN @sales;
WHILE 1 = 1
BEGIN
  FETCH NEXT FROM @sales INTO @id, @customer, @day, @total;
  IF @@FETCH_STATUS <> 0 BREAK;
  INSERT INTO dbo.Archive (Id, CustomerId, OrderDate, Total) SELECT @id, @customer, @day, @total;
END;
GO
CREATE PROCEDURE dbo.Given_Back AS
DECLARE sales CURSOR FOR SELECT s.*, o.Total FROM ext.Sale AS s CROSS JOIN dbo.Orders AS o;
OPEN sales;
FETCH NEXT FROM sales;
GO
CREATE PROCEDURE dbo.Taken AS INSERT INTO dbo.Archive (Id, CustomerId, Total) EXEC dbo.Given_Back;

-- lineage:
--   dbo.Given_Back: reads dbo.Orders
--   dbo.Given_Back: reads ext.Sale
--   dbo.In_Between: reads dbo.Orders
--   dbo.In_Between: reads ext.Sale
--   dbo.In_Between: writes dbo.Archive
--   dbo.Taken: calls dbo.Given_Back
--   dbo.Taken: writes dbo.Archive
--   dbo.Whole: reads ext.Sale
--   dbo.Whole: writes dbo.Archive
--   dbo.In_Between: dbo.Archive.CustomerId <- ext.Sale.*
--   dbo.In_Between: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.In_Between: dbo.Archive.OrderDate <- ext.Sale.*
--   dbo.In_Between: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Taken: dbo.Archive.CustomerId <- ext.Sale.*
--   dbo.Taken: dbo.Archive.Id <- ext.Sale.*
--   dbo.Taken: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Whole: dbo.Archive.Id <- ext.Sale.*
--   dbo.Whole: dbo.Archive.Total <- ext.Sale.*
--   HW2005: The columns of ext.Sale are not known, so * cannot be expanded.
--   HW2005: The columns of ext.Sale are not known, so * cannot be expanded.
--   HW2005: The columns of ext.Sale are not known, so * cannot be expanded.
