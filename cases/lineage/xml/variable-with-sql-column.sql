-- The XQuery that a variable is asked with reads the columns that it names.
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
DECLARE @doc xml;
INSERT INTO dbo.B (x) SELECT @doc.value('(/a[@b = sql:column("a.x")])[1]', 'int') FROM dbo.A AS a;

-- lineage:
--   reads dbo.A
--   writes dbo.B
--   dbo.B.x <~ dbo.A.x (conditional)
