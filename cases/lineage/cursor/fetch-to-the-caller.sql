-- FETCH without INTO gives its row to the caller, as a SELECT does.
-- catalog: sales

CREATE PROCEDURE dbo.NextOpen AS
BEGIN
  DECLARE c CURSOR LOCAL FOR SELECT o.Id, o.Total FROM dbo.Orders AS o WHERE o.Status = 'O';
  OPEN c;
  FETCH NEXT FROM c;
  CLOSE c;
  DEALLOCATE c;
END;
GO
CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.Archive (Id, Total) EXEC dbo.NextOpen;

-- lineage:
--   dbo.NextOpen: reads dbo.Orders
--   dbo.P: calls dbo.NextOpen
--   dbo.P: writes dbo.Archive
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.Status (filter)
--   dbo.P: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.P: dbo.Archive.Total <~ dbo.Orders.Status (filter)
