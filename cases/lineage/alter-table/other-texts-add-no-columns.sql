-- A text that only a procedure runs, that is partly known or runs on another server adds nothing to the table of the catalog; one that only a variable holds makes no table.

CREATE TABLE dbo.Customer (Id int);
GO
CREATE PROCEDURE dbo.Extend AS
EXEC (N'ALTER TABLE dbo.Customer ADD Region int');
GO
DECLARE @type sysname = (SELECT TOP (1) name FROM sys.types);
EXEC (N'ALTER TABLE dbo.Customer ADD Segment ' + @type);
EXEC (N'ALTER TABLE dbo.Customer ADD Rating int') AT Branch;
DECLARE @template nvarchar(max) = N'CREATE TABLE dbo.Placeholder (Id int, Name int)';
GO
CREATE VIEW dbo.CustomerView AS
SELECT c.Id, c.Region, c.Segment, c.Rating, p.Name, p.Rank
FROM dbo.Customer AS c JOIN dbo.Placeholder AS p ON p.Id = c.Id;

-- lineage:
--   dbo.CustomerView: reads dbo.Customer
--   dbo.CustomerView: reads dbo.Placeholder
--   dbo.CustomerView: dbo.CustomerView.Id <- dbo.Customer.Id
--   dbo.CustomerView: dbo.CustomerView.Id <~ dbo.Customer.Id (join)
--   dbo.CustomerView: dbo.CustomerView.Id <~ dbo.Placeholder.Id (join)
--   dbo.CustomerView: dbo.CustomerView.Name <- dbo.Placeholder.Name
--   dbo.CustomerView: dbo.CustomerView.Name <~ dbo.Customer.Id (join)
--   dbo.CustomerView: dbo.CustomerView.Name <~ dbo.Placeholder.Id (join)
--   dbo.CustomerView: dbo.CustomerView.Rank <- dbo.Placeholder.Rank
--   dbo.CustomerView: dbo.CustomerView.Rank <~ dbo.Customer.Id (join)
--   dbo.CustomerView: dbo.CustomerView.Rank <~ dbo.Placeholder.Id (join)
--   dbo.CustomerView: dbo.CustomerView.Rating <~ dbo.Customer.Id (join)
--   dbo.CustomerView: dbo.CustomerView.Rating <~ dbo.Placeholder.Id (join)
--   dbo.CustomerView: dbo.CustomerView.Region <~ dbo.Customer.Id (join)
--   dbo.CustomerView: dbo.CustomerView.Region <~ dbo.Placeholder.Id (join)
--   dbo.CustomerView: dbo.CustomerView.Segment <~ dbo.Customer.Id (join)
--   dbo.CustomerView: dbo.CustomerView.Segment <~ dbo.Placeholder.Id (join)
--   HW2003: None of the sources here has a column Region.
--   HW2003: None of the sources here has a column Segment.
--   HW2003: None of the sources here has a column Rating.
--   HW3001: This SQL is put together at run time and its text is not known: name.
--   HW3004: The construct EXECUTE … AT Branch, beyond the names in its text, is not followed.
