-- What a callee sets in every row of its caller's temp table replaces what the caller put there, two calls down too; what it sets in some does not.
-- catalog: sales

CREATE PROCEDURE dbo.Rate AS
BEGIN
  UPDATE #o SET Rank = Rank + 1;
  INSERT INTO dbo.Facts (CustomerId, Rank) SELECT Id, Rank FROM #o;
END;
GO
CREATE PROCEDURE dbo.Clean AS
BEGIN
  UPDATE #o SET Name = UPPER(Name), Rank = Id;
  UPDATE #o SET City = 'none' WHERE City = '';
  EXEC dbo.Rate;
END;
GO
CREATE PROCEDURE dbo.P @all bit AS
BEGIN
  SELECT c.Id, c.Name, c.City, c.CountryId AS Rank, c.City AS Town INTO #o FROM dbo.Customers AS c;
  EXEC dbo.Clean;
  IF @all = 1 UPDATE #o SET Town = Name;
  INSERT INTO dbo.Audit (What, OldValue, NewValue) SELECT Name, City, Town FROM #o;
END;

-- lineage:
--   dbo.Clean: calls dbo.Rate
--   dbo.P: calls dbo.Clean
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Audit
--   dbo.Rate: writes dbo.Facts
--   dbo.P: dbo.Audit.NewValue <- dbo.Customers.City
--   dbo.P: dbo.Audit.NewValue <- dbo.Customers.Name (transformation)
--   dbo.P: dbo.Audit.OldValue <- dbo.Customers.City
--   dbo.P: dbo.Audit.OldValue <~ dbo.Customers.City (filter)
--   dbo.P: dbo.Audit.What <- dbo.Customers.Name (transformation)
--   dbo.Rate: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Rate: dbo.Facts.Rank <- dbo.Customers.Id (transformation)
