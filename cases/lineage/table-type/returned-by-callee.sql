-- A callee that selects from the table it was given returns what its caller put in.
-- catalog: sales

CREATE PROCEDURE dbo.Echo @rows dbo.IdList READONLY AS SELECT r.Label, r.Id FROM @rows AS r;
GO
CREATE PROCEDURE dbo.P AS
BEGIN
    DECLARE @t dbo.IdList;
    INSERT INTO @t (Id, Label) SELECT c.Id, c.Name FROM dbo.Customers AS c;
    INSERT INTO dbo.Settings (Name, Value) EXEC dbo.Echo @t;
END;

-- lineage:
--   dbo.P: calls dbo.Echo
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Settings
--   dbo.P: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.P: dbo.Settings.Value <- dbo.Customers.Id
