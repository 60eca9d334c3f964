-- An identity that SELECT INTO handed on counts for other modules too: INSERT passes over it and nothing is assigned to it; of a number that the query reckons it does not.
CREATE TABLE dbo.Customer (Id int IDENTITY PRIMARY KEY, Name nvarchar(50));
CREATE TABLE dbo.Region (Code int, Label nvarchar(50));
GO
CREATE PROCEDURE dbo.BuildCopy AS SELECT c.Id, c.Name INTO dbo.Copied FROM dbo.Customer AS c;
GO
CREATE PROCEDURE dbo.BuildPlain AS SELECT c.Id + 0 AS Id, c.Name INTO dbo.Plain FROM dbo.Customer AS c;
GO
CREATE PROCEDURE dbo.Extend AS
BEGIN
  INSERT INTO dbo.Copied SELECT r.Label FROM dbo.Region AS r;
  INSERT INTO dbo.Plain SELECT r.Code, r.Label FROM dbo.Region AS r;
  UPDATE c SET c.Id = r.Code FROM dbo.Copied AS c JOIN dbo.Region AS r ON r.Label = c.Name;
  UPDATE p SET p.Id = r.Code FROM dbo.Plain AS p JOIN dbo.Region AS r ON r.Label = p.Name;
END;

-- lineage:
--   dbo.BuildCopy: reads dbo.Customer
--   dbo.BuildCopy: writes dbo.Copied
--   dbo.BuildPlain: reads dbo.Customer
--   dbo.BuildPlain: writes dbo.Plain
--   dbo.Extend: reads dbo.Copied
--   dbo.Extend: reads dbo.Plain
--   dbo.Extend: reads dbo.Region
--   dbo.Extend: writes dbo.Copied
--   dbo.Extend: writes dbo.Plain
--   dbo.BuildCopy: dbo.Copied.Id <- dbo.Customer.Id
--   dbo.BuildCopy: dbo.Copied.Name <- dbo.Customer.Name
--   dbo.BuildPlain: dbo.Plain.Id <- dbo.Customer.Id (transformation)
--   dbo.BuildPlain: dbo.Plain.Name <- dbo.Customer.Name
--   dbo.Extend: dbo.Copied.Id <- dbo.Region.Code
--   dbo.Extend: dbo.Copied.Id <~ dbo.Copied.Name (join)
--   dbo.Extend: dbo.Copied.Id <~ dbo.Region.Label (join)
--   dbo.Extend: dbo.Copied.Name <- dbo.Region.Label
--   dbo.Extend: dbo.Plain.Id <- dbo.Region.Code
--   dbo.Extend: dbo.Plain.Id <~ dbo.Plain.Name (join)
--   dbo.Extend: dbo.Plain.Id <~ dbo.Region.Label (join)
--   dbo.Extend: dbo.Plain.Name <- dbo.Region.Label
--   HW2014: SQL Server refuses this: Id is an identity, which no statement changes.
