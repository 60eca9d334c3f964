-- A synonym stays in the evidence of its base table; a function is read at its name, called in a list or in FROM.
-- catalog: sales
CREATE FUNCTION dbo.Rounded (@x decimal(18, 2)) RETURNS decimal(18, 0) AS
BEGIN
  RETURN ROUND(@x, 0);
END;
GO
CREATE FUNCTION dbo.Mine (@id int) RETURNS TABLE AS
RETURN SELECT o.Total FROM dbo.Orders AS o WHERE o.CustomerId = @id;
GO
CREATE PROCEDURE dbo.Uses AS
INSERT INTO dbo.Archive (Total)
SELECT dbo.Rounded(s.Total)
FROM dbo.Synonym_Orders AS s
CROSS APPLY dbo.Mine(s.CustomerId) AS m;

-- evidence:
--   9: CREATE FUNCTION: dbo.Mine.Total <- dbo.Orders.Total by o.Total
--   9: CREATE FUNCTION: reads dbo.Orders by dbo.Orders
--   9: CREATE FUNCTION: dbo.Mine.Total <~ dbo.Orders.CustomerId by o.CustomerId = @id
--   12: INSERT: writes dbo.Archive by dbo.Archive
--   13: INSERT: reads dbo.Rounded by dbo.Rounded
--   13: INSERT: dbo.Archive.Total <- dbo.Orders.Total by dbo.Rounded(s.Total)
--   14: INSERT: reads dbo.Orders by dbo.Synonym_Orders
--   15: INSERT: reads dbo.Mine by dbo.Mine
--   15: INSERT: dbo.Archive.Total <~ dbo.Orders.CustomerId by s.CustomerId
