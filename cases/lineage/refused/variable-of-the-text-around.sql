-- A text that runs is a batch of its own: it sees no variables but its parameters and those that it declares.
-- catalog: sales

CREATE PROCEDURE dbo.Archive_Orders @day date, @definitions nvarchar(200) AS
DECLARE @customer int = (SELECT MAX(Id) FROM dbo.Customers);
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders WHERE OrderDate < @day');
EXEC sp_executesql N'INSERT INTO dbo.Archive (CustomerId) VALUES (@customer)';
EXEC sp_executesql N'INSERT INTO dbo.Archive (CustomerId) VALUES (@custommer)', N'@customer int', @customer;
EXEC sp_executesql N'DECLARE @customer int; SELECT @customer', N'@customer int', @customer;
EXEC (N'SELECT Id INTO #ids FROM dbo.Orders; DROP TABLE #ids; SELECT Id INTO #ids FROM dbo.Archive');

-- lineage:
--   dbo.Archive_Orders: reads dbo.Archive [dynamic]
--   dbo.Archive_Orders: reads dbo.Customers
--   dbo.Archive_Orders: reads dbo.Orders [dynamic]
--   dbo.Archive_Orders: writes dbo.Archive [dynamic]
--   dbo.Archive_Orders: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.Archive_Orders: dbo.Archive.Id <~ dbo.Orders.OrderDate (filter) [dynamic]
--   HW2014: SQL Server refuses this: the text that runs here is a batch of its own, and nothing in it declares @day: sp_executesql can pass it.
--   HW2014: SQL Server refuses this: the text that runs here is a batch of its own, and nothing in it declares @customer: sp_executesql can pass it.
--   HW2014: SQL Server refuses this: the text that runs here is a batch of its own, and nothing in it declares @custommer: sp_executesql can pass it.
--   HW2012: @customer is declared above in this batch, so SQL Server refuses all of the batch: rename or remove one of the two.
--   HW2014: SQL Server refuses this: a batch makes #ids once, even where it drops it between.
