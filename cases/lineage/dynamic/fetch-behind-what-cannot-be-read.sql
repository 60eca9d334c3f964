-- The FETCH of an OFFSET whose query cannot be read is taken for no cursor.
-- catalog: sales

CREATE PROCEDURE dbo.P @n int AS
EXEC (N'SELECT o.Id FROM dbo.Orders AS o WHERE AND o.Total > 1 ORDER BY o.Id OFFSET 5 ROWS
FETCH NEXT 5 ROWS ONLY');

-- lineage:
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected an expression here, found AND.
