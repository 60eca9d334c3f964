-- SELECT … INTO of a view takes over that a column is counted: an INSERT without columns passes it over.

CREATE TABLE dbo.A (Name nvarchar(50));
GO
CREATE TABLE dbo.B (Name nvarchar(50));
GO
CREATE TABLE dbo.T (Id int IDENTITY, Name nvarchar(50));
GO
CREATE VIEW dbo.V AS SELECT t.Id, t.Name FROM dbo.T AS t;
GO
CREATE PROCEDURE dbo.P AS
SELECT * INTO #copy FROM dbo.V;
INSERT INTO #copy SELECT a.Name FROM dbo.A AS a;
INSERT INTO dbo.B (Name) SELECT c.Name FROM #copy AS c;

-- lineage:
--   dbo.P: reads dbo.A
--   dbo.P: reads dbo.V
--   dbo.P: writes dbo.B
--   dbo.V: reads dbo.T
--   dbo.P: dbo.B.Name <- dbo.A.Name
--   dbo.P: dbo.B.Name <- dbo.V.Name
--   dbo.V: dbo.V.Id <- dbo.T.Id
--   dbo.V: dbo.V.Name <- dbo.T.Name
