-- A table that a module of a dedicated SQL pool makes has the columns that are listed in front of its query, not those of the query.
CREATE TABLE dbo.Customer (Id int, Name nvarchar(50));
GO
CREATE PROCEDURE dbo.Build AS
CREATE TABLE dbo.Labels (Number, Label) WITH (DISTRIBUTION = ROUND_ROBIN) AS SELECT c.Id, UPPER(c.Name) FROM dbo.Customer AS c;
GO
CREATE VIEW dbo.Shown AS SELECT l.Number FROM dbo.Labels AS l;

-- objects:
--   dbo.Build: Stored Procedure
--   dbo.Customer: Table (1 Id int, 2 Name nvarchar(50))
--   dbo.Labels: Table (1 Number, 2 Label)
--   dbo.Shown: View (1 Number)
