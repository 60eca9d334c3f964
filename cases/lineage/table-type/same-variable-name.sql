-- A table variable of the same name as the parameter is not passed by being there.
-- catalog: sales

CREATE PROCEDURE dbo.Write1 @rows dbo.IdList READONLY, @n int = 0 AS
INSERT INTO dbo.Facts (CustomerId, Name) SELECT r.Id, r.Label FROM @rows AS r;
GO
CREATE PROCEDURE dbo.Begin1 AS
BEGIN
    DECLARE @rows dbo.IdList, @other dbo.IdList;
    INSERT INTO @rows (Id, Label) SELECT k.Id, k.Name FROM dbo.Countries AS k;
    INSERT INTO @other (Id, Label) SELECT c.Id, c.City FROM dbo.Customers AS c;
    EXEC dbo.Write1 @other;
END;

-- lineage:
--   dbo.Begin1: calls dbo.Write1
--   dbo.Begin1: reads dbo.Countries
--   dbo.Begin1: reads dbo.Customers
--   dbo.Write1: writes dbo.Facts
--   dbo.Write1: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Write1: dbo.Facts.Name <- dbo.Customers.City
