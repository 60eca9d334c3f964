-- Columns that somebody tells beside the files are a table's where the files tell none, and a view stays a view.
-- columns: dbo.T (a, b)
-- columns: dbo.V (c)
-- columns: dbo.Known (z)
CREATE VIEW dbo.V AS SELECT * FROM dbo.T;
GO
CREATE TABLE dbo.Known (a int NOT NULL, b decimal(9, 2) NULL);

-- objects:
--   dbo.Known: Table (1 a int not null, 2 b decimal(9, 2))
--   dbo.T: Table (1 a, 2 b)
--   dbo.V: View (1 c)
