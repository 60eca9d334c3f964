-- A text stays known in its variable where something only reads that, and where a procedure is called whose parameter has that name.
-- catalog: sales

CREATE PROCEDURE dbo.Note @add nvarchar(200) AS
INSERT INTO dbo.Audit (What) VALUES (@add);
GO
CREATE PROCEDURE dbo.OnlyRead AS
BEGIN
  CREATE TABLE #noted (Name nvarchar(100));
  DECLARE @add nvarchar(200) = N'ALTER TABLE #noted ADD City nvarchar(50)';
  EXEC dbo.Note @add = N'A column is added.';
  EXEC dbo.Note @add;
  INSERT INTO dbo.Audit (What) VALUES (@add);
  EXEC (@add);
  INSERT INTO #noted SELECT c.Name, c.City FROM dbo.Customers AS c;
  INSERT INTO dbo.Settings (Name, Value) SELECT * FROM #noted;
END

-- lineage:
--   dbo.Note: writes dbo.Audit
--   dbo.OnlyRead: calls dbo.Note
--   dbo.OnlyRead: reads dbo.Customers
--   dbo.OnlyRead: writes dbo.Audit
--   dbo.OnlyRead: writes dbo.Settings
--   dbo.OnlyRead: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.OnlyRead: dbo.Settings.Value <- dbo.Customers.City
