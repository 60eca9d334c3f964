-- What looks like the method of a column may be a function of a schema: where the catalog has it, and where no method is called so.
-- catalog: sales

CREATE FUNCTION text.Value (@words nvarchar(100)) RETURNS nvarchar(100) AS BEGIN RETURN UPPER(@words) END;
GO
CREATE PROCEDURE dbo.P AS
BEGIN
    INSERT INTO dbo.Facts (Name) SELECT text.STRIP_TAGS(c.Name) FROM dbo.Customers AS c;
    INSERT INTO dbo.Settings (Name, Value) SELECT text.Value(c.Name), c.City.value('(/t)[1]', 'nvarchar(10)') FROM dbo.Customers AS c;
    INSERT INTO dbo.Archive (Id, Total) SELECT util.Value(c.Id, 1), util.ToString(c.CountryId) FROM dbo.Customers AS c;
    INSERT INTO dbo.Archive (Id, Total) SELECT dbo.Value('a'), util.ToString('b') + text.STRIP_TAGS('c') FROM dbo.Customers AS c;
    INSERT INTO dbo.Audit (What, NewValue) SELECT p.Shape.STAsText(), Label.value('.', 'nvarchar(9)') FROM ext.Places AS p;
END;

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Value
--   dbo.P: reads ext.Places
--   dbo.P: reads text.STRIP_TAGS
--   dbo.P: reads text.Value
--   dbo.P: reads util.ToString
--   dbo.P: reads util.Value
--   dbo.P: writes dbo.Archive
--   dbo.P: writes dbo.Audit
--   dbo.P: writes dbo.Facts
--   dbo.P: writes dbo.Settings
--   dbo.P: dbo.Archive.Id <- dbo.Customers.Id (transformation)
--   dbo.P: dbo.Archive.Total <- dbo.Customers.CountryId (transformation)
--   dbo.P: dbo.Audit.NewValue <- ext.Places.Label (transformation)
--   dbo.P: dbo.Audit.What <- ext.Places.Shape (transformation)
--   dbo.P: dbo.Facts.Name <- dbo.Customers.Name (transformation)
--   dbo.P: dbo.Settings.Name <- dbo.Customers.Name (transformation)
--   dbo.P: dbo.Settings.Value <- dbo.Customers.City (transformation)
