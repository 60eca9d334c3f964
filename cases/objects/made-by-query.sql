-- Tables that a query makes are objects whose columns are told by the query alone, a set operation's by its first branch.

CREATE TABLE dbo.Source (Id int, Name nvarchar(10));
GO
CREATE TABLE dbo.Ctas WITH (DISTRIBUTION = ROUND_ROBIN) AS SELECT s.Id FROM dbo.Source AS s;
CREATE TABLE dbo.Clone AS CLONE OF dbo.Source;
SELECT s.Id INTO dbo.Plain FROM dbo.Source AS s;
SELECT s.Id INTO dbo.FirstBranch FROM dbo.Source AS s UNION ALL SELECT 2;
(SELECT s.Name INTO dbo.InParentheses FROM dbo.Source AS s);
CREATE EXTERNAL TABLE dbo.Cetas WITH (LOCATION = '/c/', DATA_SOURCE = lake, FILE_FORMAT = parquet)
AS SELECT s.Name FROM dbo.Source AS s;

-- objects:
--   [case.sql]: Script
--   dbo.Cetas: External Table, columns not known
--   dbo.Clone: Table (1 Id int, 2 Name nvarchar(10))
--   dbo.Ctas: Table (1 Id)
--   dbo.FirstBranch: Table (1 Id)
--   dbo.InParentheses: Table (1 Name)
--   dbo.Plain: Table (1 Id)
--   dbo.Source: Table (1 Id int, 2 Name nvarchar(10))
