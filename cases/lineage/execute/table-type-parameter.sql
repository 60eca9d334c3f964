-- A table-valued parameter has the columns of its type, one of a type that nobody told none; neither is an end point.
-- catalog: sales
CREATE PROCEDURE dbo.Take @ids dbo.IdList READONLY, @other dbo.UnknownList READONLY, @plain int AS
BEGIN
  INSERT INTO dbo.Settings (Name, Value) SELECT * FROM @ids;
  INSERT INTO dbo.Settings (Name) SELECT o.Label FROM @other AS o;
  INSERT INTO dbo.Archive (Id) VALUES (@plain);
END;

-- lineage:
--   dbo.Take: writes dbo.Archive
--   dbo.Take: writes dbo.Settings
