-- CHECKSUM(*) and BINARY_CHECKSUM(*) are made of all columns in reach, hidden ones left out; COUNT(*) counts rows.
CREATE TABLE dbo.Customer (Id int, Name nvarchar(50), City nvarchar(50), Since datetime2 GENERATED ALWAYS AS ROW START HIDDEN, Until datetime2 GENERATED ALWAYS AS ROW END HIDDEN, PERIOD FOR SYSTEM_TIME (Since, Until));
CREATE TABLE dbo.Region (Id int, Manager nvarchar(50));
CREATE TABLE dbo.Prints (Id int, Whole int, Bits int, Rows_ int);
GO
CREATE PROCEDURE dbo.Compare AS
BEGIN
  INSERT INTO dbo.Prints (Whole, Bits, Rows_)
  SELECT CHECKSUM(*), (SELECT SUM(BINARY_CHECKSUM(*)) FROM dbo.Region), (SELECT COUNT(*) FROM dbo.Region) FROM dbo.Customer;
  INSERT INTO dbo.Prints (Id) SELECT r.Id FROM dbo.Region AS r JOIN Other.dbo.Region AS o ON CHECKSUM(*) = 0;
END;

-- lineage:
--   dbo.Compare: reads Other.dbo.Region
--   dbo.Compare: reads dbo.Customer
--   dbo.Compare: reads dbo.Region
--   dbo.Compare: writes dbo.Prints
--   dbo.Compare: dbo.Prints.Bits <- dbo.Region.Id (aggregation)
--   dbo.Compare: dbo.Prints.Bits <- dbo.Region.Manager (aggregation)
--   dbo.Compare: dbo.Prints.Id <- dbo.Region.Id
--   dbo.Compare: dbo.Prints.Id <~ Other.dbo.Region.* (join)
--   dbo.Compare: dbo.Prints.Id <~ dbo.Region.Id (join)
--   dbo.Compare: dbo.Prints.Id <~ dbo.Region.Manager (join)
--   dbo.Compare: dbo.Prints.Whole <- dbo.Customer.City (transformation)
--   dbo.Compare: dbo.Prints.Whole <- dbo.Customer.Id (transformation)
--   dbo.Compare: dbo.Prints.Whole <- dbo.Customer.Name (transformation)
--   HW2005: The columns of Other.dbo.Region are not known, so * cannot be expanded.
