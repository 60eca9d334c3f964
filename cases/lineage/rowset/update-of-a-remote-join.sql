-- Of a join that OPENQUERY passes on the table is written that has the column.
UPDATE OPENQUERY(Branch, 'SELECT o.Total FROM Sales.dbo.Orders AS o JOIN Sales.dbo.Lines AS l ON l.OrderId = o.Id') SET Total = 0;
UPDATE OPENQUERY(Branch, 'SELECT l.Price FROM Sales.dbo.Orders AS o JOIN Sales.dbo.Lines AS l ON l.OrderId = o.Id') SET Price = 0;

-- lineage:
--   reads Branch.Sales.dbo.Lines [dynamic]
--   reads Branch.Sales.dbo.Orders [dynamic]
--   writes Branch.Sales.dbo.Lines [dynamic]
--   writes Branch.Sales.dbo.Orders [dynamic]
--   Branch.Sales.dbo.Lines.Price <~ Branch.Sales.dbo.Lines.OrderId (join)
--   Branch.Sales.dbo.Lines.Price <~ Branch.Sales.dbo.Orders.Id (join)
--   Branch.Sales.dbo.Orders.Total <~ Branch.Sales.dbo.Lines.OrderId (join)
--   Branch.Sales.dbo.Orders.Total <~ Branch.Sales.dbo.Orders.Id (join)
--   HW3004: The construct OPENQUERY, beyond the names in its text, is not followed.
--   HW3004: The construct OPENQUERY, beyond the names in its text, is not followed.
