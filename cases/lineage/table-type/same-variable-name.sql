-- A table variable of the same name as the parameter is not passed by being there: @other is.
-- catalog: sales

CREATE PROCEDURE dbo.Echo @rows dbo.IdList READONLY, @n int = 0 AS SELECT r.Label, r.Id FROM @rows AS r;
GO
CREATE PROCEDURE dbo.Begin1 AS
BEGIN
    DECLARE @rows dbo.IdList, @other dbo.IdList;
    INSERT INTO @rows (Id, Label) SELECT k.Id, k.Name FROM dbo.Countries AS k;
    INSERT INTO @other (Id, Label) SELECT c.Id, c.City FROM dbo.Customers AS c;
    INSERT INTO dbo.Settings (Name, Value) EXEC dbo.Echo @other;
END;

-- lineage:
--   dbo.Begin1: calls dbo.Echo
--   dbo.Begin1: reads dbo.Countries
--   dbo.Begin1: reads dbo.Customers
--   dbo.Begin1: writes dbo.Settings
--   dbo.Begin1: dbo.Settings.Name <- dbo.Customers.City
--   dbo.Begin1: dbo.Settings.Value <- dbo.Customers.Id
