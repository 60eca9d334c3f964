-- CATCH finds in a temp table what a procedure that ended with an error had put there by then: in front of its THROW, in front of its TRUNCATE, two calls away too.
-- catalog: sales

CREATE PROCEDURE dbo.Checks AS
IF EXISTS (SELECT 1 FROM dbo.Orders AS o WHERE o.Total < 0)
BEGIN
    INSERT INTO #bad (Id) SELECT o.Id FROM dbo.Orders AS o;
    THROW 50001, N'negative', 1;
END;
GO
CREATE PROCEDURE dbo.Caught AS
CREATE TABLE #bad (Id int);
BEGIN TRY
    EXEC dbo.Checks;
END TRY
BEGIN CATCH
    INSERT INTO dbo.Archive (Id) SELECT b.Id FROM #bad AS b;
END CATCH;
GO
CREATE PROCEDURE dbo.Not_Caught AS
CREATE TABLE #bad (Id int);
EXEC dbo.Checks;
INSERT INTO dbo.Archive (Id) SELECT b.Id FROM #bad AS b;
GO
CREATE PROCEDURE dbo.Empties @customer int AS
INSERT INTO #work (Total, CustomerId) SELECT l.Price, @customer FROM dbo.Lines AS l;
TRUNCATE TABLE #work;
GO
CREATE PROCEDURE dbo.Hands_On @customer int AS
EXEC dbo.Empties @customer;
GO
CREATE PROCEDURE dbo.Caught_Two_Calls_Away AS
DECLARE @customer int = (SELECT MAX(c.Id) FROM dbo.Customers AS c);
CREATE TABLE #work (Total decimal(18, 2), CustomerId int);
BEGIN TRY
    EXEC dbo.Hands_On @customer;
    INSERT INTO dbo.Facts (Amount) SELECT w.Total FROM #work AS w;
END TRY
BEGIN CATCH
    INSERT INTO dbo.Archive (Total, CustomerId) SELECT w.Total, w.CustomerId FROM #work AS w;
END CATCH;

-- lineage:
--   dbo.Caught: calls dbo.Checks
--   dbo.Caught: writes dbo.Archive
--   dbo.Caught_Two_Calls_Away: calls dbo.Hands_On
--   dbo.Caught_Two_Calls_Away: reads dbo.Customers
--   dbo.Caught_Two_Calls_Away: writes dbo.Archive
--   dbo.Caught_Two_Calls_Away: writes dbo.Facts
--   dbo.Checks: reads dbo.Orders
--   dbo.Empties: reads dbo.Lines
--   dbo.Hands_On: calls dbo.Empties
--   dbo.Not_Caught: calls dbo.Checks
--   dbo.Not_Caught: writes dbo.Archive
--   dbo.Caught: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Caught_Two_Calls_Away: dbo.Archive.CustomerId <- dbo.Customers.Id (aggregation)
--   dbo.Caught_Two_Calls_Away: dbo.Archive.Total <- dbo.Lines.Price
