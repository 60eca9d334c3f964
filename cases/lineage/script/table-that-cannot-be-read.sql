-- A table whose statement cannot be read is missed, and the script says so; what cannot be read in a procedure is the procedure's.
-- catalog: sales

CREATE TABLE dbo.Extra (Id int, Name nvarchar(, City nvarchar(50));
GO
CREATE PROCEDURE dbo.P AS
SELECT FROM dbo.Orders;
INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o;

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
--   HW1001: Expected an expression here, found FROM.
--   HW1001: Expected a length here, found ,.
