-- Of what is defined twice the last text goes; a table keeps its columns where a later statement only names it.

CREATE TABLE dbo.T (A int);
GO
CREATE TABLE dbo.T (A int, B int);
GO
SELECT s.X INTO dbo.T FROM dbo.Source AS s;
GO
CREATE VIEW dbo.V AS SELECT t.A FROM dbo.T AS t;
GO
ALTER VIEW dbo.V AS SELECT t.B FROM dbo.T AS t;
GO
CREATE TYPE dbo.T AS TABLE (TypeColumn int);

-- objects:
--   [case.sql]: Script
--   dbo.Source: Unresolved
--   dbo.T: Table (1 A int, 2 B int)
--   dbo.T: Table Type (1 TypeColumn int)
--   dbo.V: View (1 B)
