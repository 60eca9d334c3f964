-- Of several unknown tables the one has a column of which the text says so anywhere, by an alias, a list of targets or a * of it alone: two that had it would be refused. Said of both, or of none, it stays open.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
BEGIN
  INSERT INTO dbo.Settings (Name, Value)
  SELECT MAX(a.Label), MAX(Day) FROM ext.A AS a JOIN ext.B AS b ON b.Id = a.Id GROUP BY b.Day;

  INSERT INTO dbo.Settings (Name)
  SELECT o.Name FROM dbo.Customers AS o WHERE NOT EXISTS (SELECT 1 FROM ext.C WHERE Name = o.Name AND Id = o.Id);

  INSERT INTO ext.C (Name) VALUES (N'x');

  INSERT INTO dbo.Settings (Value)
  SELECT Both FROM ext.A JOIN ext.B ON 1 = 1;

  UPDATE ext.A SET Both = 1;
  UPDATE ext.B SET Both = 1;

  INSERT INTO dbo.Archive (Id)
  SELECT x.Only FROM (SELECT * FROM ext.A) AS x;

  INSERT INTO dbo.Archive (Total)
  SELECT Only FROM ext.A JOIN ext.B ON 1 = 1;
END

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: reads ext.A
--   dbo.P: reads ext.B
--   dbo.P: reads ext.C
--   dbo.P: writes dbo.Archive
--   dbo.P: writes dbo.Settings
--   dbo.P: writes ext.A
--   dbo.P: writes ext.B
--   dbo.P: writes ext.C
--   dbo.P: dbo.Archive.Id <- ext.A.Only
--   dbo.P: dbo.Archive.Total <- ext.A.Only
--   dbo.P: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.P: dbo.Settings.Name <- ext.A.Label (aggregation)
--   dbo.P: dbo.Settings.Name <~ dbo.Customers.Id (filter)
--   dbo.P: dbo.Settings.Name <~ dbo.Customers.Name (filter)
--   dbo.P: dbo.Settings.Name <~ ext.A.Id (join)
--   dbo.P: dbo.Settings.Name <~ ext.B.Day (group by)
--   dbo.P: dbo.Settings.Name <~ ext.B.Id (join)
--   dbo.P: dbo.Settings.Name <~ ext.C.Name (filter)
--   dbo.P: dbo.Settings.Value <- ext.B.Day (aggregation)
--   dbo.P: dbo.Settings.Value <~ ext.A.Id (join)
--   dbo.P: dbo.Settings.Value <~ ext.B.Day (group by)
--   dbo.P: dbo.Settings.Value <~ ext.B.Id (join)
--   HW2009: The column Id belongs to one of these, whose columns are not all known: c, o.
--   HW2009: The column Both belongs to one of these, whose columns are not all known: a, b.
