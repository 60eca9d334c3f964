-- A line of sqlcmd that stands for another file is what its block or branch holds: nothing is missing there.

CREATE TABLE dbo.Customer (Id int, Name nvarchar(50));
CREATE TABLE dbo.CustomerCopy (Id int, Name nvarchar(50));
GO

IF @@SERVERNAME LIKE N'%test%'
BEGIN
:r .\SeedCustomers.sql
END
ELSE
:r .\CheckCustomers.sql
GO

IF NOT EXISTS (SELECT * FROM dbo.CustomerCopy)
    :r .\EmptyTables.sql
INSERT INTO dbo.CustomerCopy (Id, Name) SELECT Id, Name FROM dbo.Customer;
GO

BEGIN TRY
    :r .\LoadCustomers.sql
END TRY
BEGIN CATCH
    :r .\Undo.sql
END CATCH;

-- lineage:
--   reads dbo.Customer
--   reads dbo.CustomerCopy
--   writes dbo.CustomerCopy
--   dbo.CustomerCopy.Id <- dbo.Customer.Id
--   dbo.CustomerCopy.Name <- dbo.Customer.Name
--   HW1009: The sqlcmd line :r .\SeedCustomers.sql is left out.
--   HW1009: The sqlcmd line :r .\CheckCustomers.sql is left out.
--   HW1009: The sqlcmd line :r .\EmptyTables.sql is left out.
--   HW1009: The sqlcmd line :r .\LoadCustomers.sql is left out.
--   HW1009: The sqlcmd line :r .\Undo.sql is left out.
