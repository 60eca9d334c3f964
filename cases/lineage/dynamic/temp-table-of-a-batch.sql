-- A temp table whose name ends in what only the run knows is one table where its name is written alike, in one text or in two, and another elsewhere.
-- catalog: sales

CREATE PROCEDURE dbo.LoadBatch @batch bigint, @other bigint AS
BEGIN
  DECLARE @staged nvarchar(128) = N'##staged_' + CAST(@batch AS nvarchar(20));
  DECLARE @second nvarchar(128) = N'##staged_' + CAST(@other AS nvarchar(20));
  EXEC (N'SELECT CustomerId, SUM(Total) AS Total INTO ' + @staged + N' FROM dbo.Orders GROUP BY CustomerId');
  EXEC (N'INSERT INTO dbo.Facts (CustomerId, Amount) SELECT CustomerId, Total FROM tempdb..[' + @staged + N']');
  EXEC (N'INSERT INTO dbo.Archive (Id, Total) SELECT CustomerId, Total FROM ' + @second);
  DECLARE @both nvarchar(max) = N'SELECT Name, City INTO ' + @second + N'_names FROM dbo.Customers;
    INSERT INTO dbo.Settings (Name, Value) SELECT n.Name, n.City FROM ' + @second + N'_names AS n;
    DROP TABLE ' + @second + N'_names';
  EXEC sp_executesql @both;
END

-- lineage:
--   dbo.LoadBatch: reads dbo.Customers [dynamic]
--   dbo.LoadBatch: reads dbo.Orders [dynamic]
--   dbo.LoadBatch: writes dbo.Archive [dynamic]
--   dbo.LoadBatch: writes dbo.Facts [dynamic]
--   dbo.LoadBatch: writes dbo.Settings [dynamic]
--   dbo.LoadBatch: dbo.Facts.Amount <- dbo.Orders.Total (aggregation) [dynamic]
--   dbo.LoadBatch: dbo.Facts.Amount <~ dbo.Orders.CustomerId (group by) [dynamic]
--   dbo.LoadBatch: dbo.Facts.CustomerId <- dbo.Orders.CustomerId [dynamic]
--   dbo.LoadBatch: dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (group by) [dynamic]
--   dbo.LoadBatch: dbo.Settings.Name <- dbo.Customers.Name [dynamic]
--   dbo.LoadBatch: dbo.Settings.Value <- dbo.Customers.City [dynamic]
--   HW3008: The name ##staged_{@batch} is only partly known at run time: where it is written alike it is taken for one table, and what a * takes of it is not known.
--   HW3008: The name tempdb..[##staged_{@batch}] is only partly known at run time: where it is written alike it is taken for one table, and what a * takes of it is not known.
--   HW3008: The name ##staged_{@other} is only partly known at run time: where it is written alike it is taken for one table, and what a * takes of it is not known.
--   HW3008: The name ##staged_{@other}_names is only partly known at run time: where it is written alike it is taken for one table, and what a * takes of it is not known.
