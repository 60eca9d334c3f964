-- A column that an INSERT lists twice, or that an UPDATE, a MERGE or OUTPUT INTO gives two values, is told; what flows is drawn.
-- catalog: sales

INSERT INTO dbo.Archive (Id, Total, [id]) SELECT o.Id, o.Total, o.CustomerId FROM dbo.Orders AS o;
UPDATE o SET o.Total = l.Price, Note = N'x', Total = l.Qty FROM dbo.Orders AS o JOIN dbo.Lines AS l ON l.OrderId = o.Id;
MERGE dbo.Archive AS a USING dbo.Orders AS o ON o.Id = a.Id
WHEN MATCHED THEN UPDATE SET a.Total = o.Total, Total = 0
WHEN NOT MATCHED THEN INSERT (Id, Total, Total) VALUES (o.Id, o.Total, 0);
DELETE FROM dbo.Orders OUTPUT deleted.Id, deleted.Total INTO dbo.Archive (Id, Id) WHERE Status = 'C';

-- lineage:
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Archive
--   writes dbo.Orders
--   dbo.Archive.Id <- dbo.Orders.CustomerId
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <- dbo.Orders.Total
--   dbo.Archive.Id <~ dbo.Archive.Id (join)
--   dbo.Archive.Id <~ dbo.Orders.Id (join)
--   dbo.Archive.Id <~ dbo.Orders.Status (filter)
--   dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Archive.Total <~ dbo.Archive.Id (join)
--   dbo.Archive.Total <~ dbo.Orders.Id (join)
--   dbo.Orders.Note <~ dbo.Lines.OrderId (join)
--   dbo.Orders.Note <~ dbo.Orders.Id (join)
--   dbo.Orders.Total <- dbo.Lines.Price
--   dbo.Orders.Total <- dbo.Lines.Qty
--   dbo.Orders.Total <~ dbo.Lines.OrderId (join)
--   dbo.Orders.Total <~ dbo.Orders.Id (join)
--   HW2013: The column id is named twice, so SQL Server refuses the statement: a column is given one value.
--   HW2013: The column Total is named twice, so SQL Server refuses the statement: a column is given one value.
--   HW2013: The column Total is named twice, so SQL Server refuses the statement: a column is given one value.
--   HW2013: The column Total is named twice, so SQL Server refuses the statement: a column is given one value.
--   HW2013: The column Id is named twice, so SQL Server refuses the statement: a column is given one value.
