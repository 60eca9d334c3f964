-- Behind sp_rename a column of a table of the catalog goes by its new name, and is the column that the catalog has; the old name is free.
-- catalog: sales

CREATE PROCEDURE dbo.TotalsWithTax AS
BEGIN
  EXEC sp_rename 'dbo.Orders.Total', 'NetTotal', 'COLUMN';
  EXEC (N'INSERT INTO dbo.Facts (CustomerId, Amount) SELECT CustomerId, NetTotal FROM dbo.Orders');
  INSERT INTO dbo.Archive (Id, Total) SELECT Id, Total FROM dbo.Orders;
END
GO
CREATE PROCEDURE dbo.RenameWhatIsNotThere AS
BEGIN
  EXEC sp_rename 'dbo.Orders.Missing', 'Found', 'COLUMN';
  UPDATE dbo.Facts SET Name = o.Found FROM dbo.Orders AS o;
END

-- lineage:
--   dbo.RenameWhatIsNotThere: reads dbo.Orders
--   dbo.RenameWhatIsNotThere: writes dbo.Facts
--   dbo.TotalsWithTax: reads dbo.Orders [parsed, dynamic]
--   dbo.TotalsWithTax: writes dbo.Archive
--   dbo.TotalsWithTax: writes dbo.Facts [dynamic]
--   dbo.TotalsWithTax: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.TotalsWithTax: dbo.Facts.Amount <- dbo.Orders.Total [dynamic]
--   dbo.TotalsWithTax: dbo.Facts.CustomerId <- dbo.Orders.CustomerId [dynamic]
--   HW2003: None of the sources here has a column Total.
--   HW2003: None of the sources here has a column Found.
