-- Each ? in a text that a linked server runs is the value at its place, into it and out of it; in a string or comment it is a letter.
CREATE TABLE dbo.Invoice (Id int, CustomerId int);
CREATE TABLE dbo.Customer (Id int, Name nvarchar(50));
CREATE TABLE dbo.Report (Latest int, Price int, Invoice int, Name nvarchar(50), Any_ int);
GO
CREATE PROCEDURE dbo.Send @table sysname AS
BEGIN
  DECLARE @id int, @name nvarchar(50), @latest int, @price int, @any int;
  SELECT @id = MAX(Id) FROM dbo.Invoice;
  SELECT @name = Name, @latest = Id, @price = Id, @any = Id FROM dbo.Customer;
  EXEC ('INSERT INTO Shop.dbo.Log (Id, Name, Note) SELECT ?, s.Name + ''?'', ''why?'' FROM Shop.dbo.Stock AS s WHERE s.Owner = ? /* ? */', @id, @name) AT Branch;
  EXEC ('SELECT ? = MAX(l.Id) FROM Shop.dbo.Log AS l', @latest OUTPUT) AT Branch;
  INSERT INTO dbo.Report (Latest) VALUES (@latest);
  EXEC ('EXEC Shop.dbo.PriceOf ?, ? OUTPUT', @id, @price OUTPUT) AT Branch;
  INSERT INTO dbo.Report (Price) VALUES (@price);
  INSERT INTO dbo.Report (Invoice, Name) EXEC ('SELECT l.Id, ? FROM Shop.dbo.Log AS l', @name) AT Branch;
  -- What is not known may hold another ?: which value is where, nobody knows.
  EXEC ('SELECT ? = MAX(s.Rank) FROM Shop.dbo.Stock AS s WHERE s.Kind = ''' + @table + ''' AND s.Id = ?', @any OUTPUT, @id) AT Branch;
  INSERT INTO dbo.Report (Any_) VALUES (@any);
END;

-- lineage:
--   dbo.Send: calls Branch.Shop.dbo.PriceOf [dynamic]
--   dbo.Send: reads Branch.Shop.dbo.Log [dynamic]
--   dbo.Send: reads Branch.Shop.dbo.Stock [dynamic]
--   dbo.Send: reads dbo.Customer
--   dbo.Send: reads dbo.Invoice
--   dbo.Send: writes Branch.Shop.dbo.Log [dynamic]
--   dbo.Send: writes dbo.Report
--   dbo.Send: Branch.Shop.dbo.Log.Id <- dbo.Invoice.Id (aggregation) [dynamic]
--   dbo.Send: Branch.Shop.dbo.Log.Id <~ Branch.Shop.dbo.Stock.Owner (filter) [dynamic]
--   dbo.Send: Branch.Shop.dbo.Log.Id <~ dbo.Customer.Name (filter) [dynamic]
--   dbo.Send: Branch.Shop.dbo.Log.Name <- Branch.Shop.dbo.Stock.Name (transformation) [dynamic]
--   dbo.Send: Branch.Shop.dbo.Log.Name <~ Branch.Shop.dbo.Stock.Owner (filter) [dynamic]
--   dbo.Send: Branch.Shop.dbo.Log.Name <~ dbo.Customer.Name (filter) [dynamic]
--   dbo.Send: Branch.Shop.dbo.Log.Note <~ Branch.Shop.dbo.Stock.Owner (filter) [dynamic]
--   dbo.Send: Branch.Shop.dbo.Log.Note <~ dbo.Customer.Name (filter) [dynamic]
--   dbo.Send: dbo.Report.Any_ <- Branch.Shop.dbo.Stock.Rank (aggregation)
--   dbo.Send: dbo.Report.Any_ <- dbo.Customer.Id
--   dbo.Send: dbo.Report.Any_ <~ Branch.Shop.dbo.Stock.Id (filter)
--   dbo.Send: dbo.Report.Any_ <~ Branch.Shop.dbo.Stock.Kind (filter)
--   dbo.Send: dbo.Report.Invoice <- Branch.Shop.dbo.Log.Id
--   dbo.Send: dbo.Report.Latest <- Branch.Shop.dbo.Log.Id (aggregation)
--   dbo.Send: dbo.Report.Name <- dbo.Customer.Name
--   dbo.Send: dbo.Report.Price <- dbo.Customer.Id
--   HW3004: The construct EXECUTE … AT Branch, beyond the names in its text, is not followed.
--   HW3004: The construct EXECUTE … AT Branch, beyond the names in its text, is not followed.
--   HW3004: The construct EXECUTE … AT Branch, beyond the names in its text, is not followed.
--   HW3003: What Branch.Shop.dbo.PriceOf returns is not known, so the columns it fills have no source.
--   HW3004: The construct EXECUTE … AT Branch, beyond the names in its text, is not followed.
--   HW3004: The construct EXECUTE … AT Branch, beyond the names in its text, is not followed.
