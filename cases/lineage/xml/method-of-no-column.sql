-- A method in front of which the name of the column is left out is of none.
CREATE TABLE dbo.S (Id int, Body xml);
CREATE TABLE dbo.T (a int, b int);
GO
INSERT INTO dbo.T (a, b) SELECT s..value('(/a)[1]', 'int'), s.Id FROM dbo.S AS s;

-- lineage:
--   reads dbo.S
--   writes dbo.T
--   dbo.T.b <- dbo.S.Id
