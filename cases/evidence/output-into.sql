-- OUTPUT … INTO proves its write at the table behind INTO and its columns in the OUTPUT list, under the statement around it.
-- catalog: sales

DELETE o
OUTPUT deleted.Id, deleted.Total INTO dbo.Archive (Id, Total)
FROM dbo.Orders AS o
WHERE o.Status = 'X';

-- evidence:
--   5: DELETE: dbo.Archive.Id <- dbo.Orders.Id by deleted.Id
--   5: DELETE: dbo.Archive.Total <- dbo.Orders.Total by deleted.Total
--   5: DELETE: writes dbo.Archive by dbo.Archive
--   6: DELETE: reads dbo.Orders by dbo.Orders
--   6: DELETE: writes dbo.Orders by dbo.Orders
--   7: DELETE: dbo.Archive.Id <~ dbo.Orders.Status by o.Status = 'X'
--   7: DELETE: dbo.Archive.Total <~ dbo.Orders.Status by o.Status = 'X'
