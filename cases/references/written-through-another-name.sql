-- The place that names a table is one that writes it where the target is its alias, a common table expression or a derived table on it; the other side of a self-join is read.
-- catalog: sales
CREATE PROCEDURE dbo.Change AS
BEGIN
  UPDATE o SET o.Note = c.Name FROM dbo.Orders AS o JOIN dbo.Customers AS c ON c.Id = o.CustomerId;
  DELETE late FROM dbo.Archive AS kept JOIN dbo.Archive AS late ON late.Id = kept.Id;
  WITH Newest AS (SELECT Total FROM dbo.Orders) UPDATE Newest SET Total = 0;
  UPDATE d SET d.Total = 0 FROM (SELECT a.Total FROM dbo.Archive AS a) AS d;
  WITH Kept AS (SELECT Id, Total FROM dbo.Archive) MERGE Kept USING dbo.Orders AS o ON Kept.Id = o.Id WHEN MATCHED THEN DELETE;
  EXEC (N'DELETE l FROM dbo.Lines AS l');
END

-- references:
--   3: define dbo.Change by dbo.Change
--   5: write dbo.Orders.Note by Note
--   5: read dbo.Customers.Name by Name
--   5: write dbo.Orders by dbo.Orders
--   5: read dbo.Customers by dbo.Customers
--   5: read dbo.Customers.Id by Id
--   5: read dbo.Orders.CustomerId by CustomerId
--   6: read dbo.Archive by dbo.Archive
--   6: write dbo.Archive by dbo.Archive
--   6: read dbo.Archive.Id by Id
--   6: read dbo.Archive.Id by Id
--   7: read dbo.Orders.Total by Total
--   7: write dbo.Orders by dbo.Orders
--   7: write dbo.Orders.Total by Total
--   8: write dbo.Archive.Total by Total
--   8: read dbo.Archive.Total by Total
--   8: write dbo.Archive by dbo.Archive
--   9: read dbo.Archive.Id by Id
--   9: read dbo.Archive.Total by Total
--   9: write dbo.Archive by dbo.Archive
--   9: read dbo.Orders by dbo.Orders
--   9: read dbo.Orders.Id by Id
--   10: write dbo.Lines by dbo.Lines (dynamic)
