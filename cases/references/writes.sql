-- What INSERT lists, SET assigns, MERGE writes and EXEC calls.
-- catalog: sales
CREATE PROCEDURE dbo.Change AS
BEGIN
  INSERT INTO dbo.Archive (Id, Total) SELECT Id, Total FROM dbo.Orders;
  UPDATE dbo.Orders SET Note = Status;
  MERGE dbo.Archive AS a USING dbo.Orders AS o ON a.Id = o.Id
  WHEN MATCHED THEN UPDATE SET Total = o.Total;
  DELETE FROM dbo.Archive WHERE Id = 0;
  EXEC dbo.Change;
END

-- references:
--   3: define dbo.Change by dbo.Change
--   5: write dbo.Archive by dbo.Archive
--   5: write dbo.Archive.Id by Id
--   5: write dbo.Archive.Total by Total
--   5: read dbo.Orders.Id by Id
--   5: read dbo.Orders.Total by Total
--   5: read dbo.Orders by dbo.Orders
--   6: write dbo.Orders by dbo.Orders
--   6: write dbo.Orders.Note by Note
--   6: read dbo.Orders.Status by Status
--   7: write dbo.Archive by dbo.Archive
--   7: read dbo.Orders by dbo.Orders
--   7: read dbo.Archive.Id by Id
--   7: read dbo.Orders.Id by Id
--   8: write dbo.Archive.Total by Total
--   8: read dbo.Orders.Total by Total
--   9: write dbo.Archive by dbo.Archive
--   9: read dbo.Archive.Id by Id
--   10: call dbo.Change by dbo.Change
