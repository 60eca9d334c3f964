-- A constraint moves no data and changes no column.
-- catalog: sales

CREATE TABLE #t (Id int, Name nvarchar(50));
ALTER TABLE #t ADD CONSTRAINT pk PRIMARY KEY (Id);
INSERT INTO #t SELECT c.Id, c.Name FROM dbo.Customers AS c;
INSERT INTO dbo.Settings (Name, Value) SELECT * FROM #t;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Customers.Id
--   dbo.Settings.Value <- dbo.Customers.Name
