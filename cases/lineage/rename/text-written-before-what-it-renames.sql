-- The words of a rename stand before the load, and run behind it: the table goes by its new name then. Two words apart: what is loaded behind the run keeps its name.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
BEGIN
  DECLARE @swap nvarchar(200) = N'EXEC sp_rename ''dbo.Totals_new'', ''Totals''', @load nvarchar(200) = N'INSERT INTO dbo.Sums_new (Id) SELECT Id FROM dbo.Orders';
  SELECT Id, Name INTO dbo.Totals_new FROM dbo.Customers;
  EXEC (@swap);
  EXEC sp_rename 'dbo.Sums_new', 'Sums';
  EXEC (@load);
END

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Sums_new [dynamic]
--   dbo.P: writes dbo.Totals [parsed, dynamic]
--   dbo.P: dbo.Sums_new.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Totals.Id <- dbo.Customers.Id [parsed, dynamic]
--   dbo.P: dbo.Totals.Name <- dbo.Customers.Name [parsed, dynamic]
