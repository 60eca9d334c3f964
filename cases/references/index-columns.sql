-- An index and statistics name the columns of their key, of INCLUDE, ORDER and WHERE; of a view, too. Options name none.
-- catalog: sales

CREATE PROCEDURE dbo.Tune AS
BEGIN
  CREATE UNIQUE INDEX IX_Orders ON dbo.Orders (CustomerId, OrderDate DESC) INCLUDE (Total) WHERE Status = 'O' WITH (FILLFACTOR = 80);
  CREATE NONCLUSTERED COLUMNSTORE INDEX IX_Lines ON dbo.Lines (Qty, Price);
  CREATE STATISTICS ByCity ON dbo.Customers (City) WHERE CountryId > 1;
  UPDATE STATISTICS dbo.Customers (ByCity);
  UPDATE STATISTICS dbo.Customers (City);
  ALTER INDEX IX_Orders ON dbo.Orders REBUILD;
  DROP INDEX IX_Orders ON dbo.Orders, dbo.Lines.IX_Lines;
  DROP STATISTICS dbo.Customers.ByCity;
  CREATE UNIQUE CLUSTERED INDEX IX_Open ON dbo.OpenOrders (Id);
  CREATE INDEX IX_Through ON dbo.Synonym_Orders (Total);
  CREATE FULLTEXT INDEX ON dbo.Products (Name LANGUAGE 1033) KEY INDEX PK_Products;
  SELECT Total FROM dbo.Orders WITH (FORCESEEK (IX_Orders (CustomerId, OrderDate)));
END
GO
CREATE PROCEDURE dbo.TuneNothing AS
BEGIN
  CREATE TABLE #totals (Id int, Total int, INDEX IX_Id (Id));
  CREATE INDEX IX_Totals ON #totals (Total);
  CREATE INDEX IX_Later ON dbo.MadeElsewhere (Total);
  EXEC (N'CREATE INDEX IX_Note ON dbo.Orders (Note)');
END

-- references:
--   4: define dbo.Tune by dbo.Tune
--   6: read dbo.Orders by dbo.Orders
--   6: read dbo.Orders.CustomerId by CustomerId
--   6: read dbo.Orders.OrderDate by OrderDate
--   6: read dbo.Orders.Total by Total
--   6: read dbo.Orders.Status by Status
--   7: read dbo.Lines by dbo.Lines
--   7: read dbo.Lines.Qty by Qty
--   7: read dbo.Lines.Price by Price
--   8: read dbo.Customers by dbo.Customers
--   8: read dbo.Customers.City by City
--   8: read dbo.Customers.CountryId by CountryId
--   9: read dbo.Customers by dbo.Customers
--   10: read dbo.Customers by dbo.Customers
--   10: read dbo.Customers.City by City
--   11: read dbo.Orders by dbo.Orders
--   12: read dbo.Orders by dbo.Orders
--   12: read dbo.Lines by dbo.Lines
--   13: read dbo.Customers by dbo.Customers
--   14: read dbo.OpenOrders by dbo.OpenOrders
--   14: read dbo.OpenOrders.Id by Id
--   15: read dbo.Orders by dbo.Synonym_Orders
--   15: read dbo.Orders.Total by Total
--   16: read dbo.Products by dbo.Products
--   16: read dbo.Products.Name by Name
--   17: read dbo.Orders.Total by Total
--   17: read dbo.Orders by dbo.Orders
--   17: read dbo.Orders.CustomerId by CustomerId
--   17: read dbo.Orders.OrderDate by OrderDate
--   20: define dbo.TuneNothing by dbo.TuneNothing
--   25: read dbo.Orders by dbo.Orders (dynamic)
--   25: read dbo.Orders.Note by Note (dynamic)
