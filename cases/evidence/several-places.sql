-- One edge that several statements make has the evidence of each.
-- catalog: sales
CREATE PROCEDURE dbo.TwoWays AS
BEGIN
  UPDATE a SET a.Total = o.Total FROM dbo.Archive AS a JOIN dbo.Orders AS o ON o.Id = a.Id;
  INSERT INTO dbo.Archive (Total) SELECT o.Total FROM dbo.Orders AS o;
END;

-- evidence:
--   5: UPDATE: dbo.Archive.Total <- dbo.Orders.Total by o.Total
--   5: UPDATE: reads dbo.Archive by dbo.Archive
--   5: UPDATE: writes dbo.Archive by dbo.Archive
--   5: UPDATE: reads dbo.Orders by dbo.Orders
--   5: UPDATE: dbo.Archive.Total <~ dbo.Archive.Id by o.Id = a.Id
--   5: UPDATE: dbo.Archive.Total <~ dbo.Orders.Id by o.Id = a.Id
--   6: INSERT: writes dbo.Archive by dbo.Archive
--   6: INSERT: dbo.Archive.Total <- dbo.Orders.Total by o.Total
--   6: INSERT: reads dbo.Orders by dbo.Orders
