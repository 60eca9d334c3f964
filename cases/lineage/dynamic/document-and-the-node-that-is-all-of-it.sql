-- A path that begins at a document finds something else than the same path at the one node that it consists of.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @x xml = N'<t n="Facts"><t n="Audit"/></t>', @outer sysname, @inner sysname;
SELECT @outer = @x.value('(t/@n)[1]', 'sysname'), @inner = n.c.value('(t/@n)[1]', 'sysname') FROM @x.nodes('/t') AS n(c);
EXEC (N'INSERT INTO dbo.' + @outer + N' (Name) SELECT c.Name FROM dbo.Customers AS c');
EXEC (N'INSERT INTO dbo.' + @inner + N' (What) SELECT o.Note FROM dbo.Orders AS o');

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Audit [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Audit.What <- dbo.Orders.Note [dynamic]
--   dbo.P: dbo.Facts.Name <- dbo.Customers.Name [dynamic]
