-- A statement of a text that cannot be read is left out and told; those before and behind it stay.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders;
INSERT INTO dbo.Archive (Total) SELECT Price FROM dbo.Lines WHERE Qty > ;
INSERT INTO dbo.Archive (CustomerId) SELECT Id FROM dbo.Customers');
GO
CREATE PROCEDURE dbo.Refused AS
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders;
INSERT INTO dbo.Archive (Total) SELECT Price FROM dbo.Lines WHERE Qty > (SELECT @x = 1);
INSERT INTO dbo.Archive (CustomerId) SELECT Id FROM dbo.Customers');
GO
CREATE PROCEDURE dbo.Not_Closed AS
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders;
INSERT INTO dbo.Archive (Total) SELECT Price FROM dbo.Lines WHERE (Qty > 1;
INSERT INTO dbo.Archive (CustomerId) SELECT Id FROM dbo.Customers');

-- lineage:
--   dbo.Not_Closed: reads dbo.Customers [dynamic]
--   dbo.Not_Closed: reads dbo.Orders [dynamic]
--   dbo.Not_Closed: writes dbo.Archive [dynamic]
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.Refused: reads dbo.Customers [dynamic]
--   dbo.Refused: reads dbo.Orders [dynamic]
--   dbo.Refused: writes dbo.Archive [dynamic]
--   dbo.Not_Closed: dbo.Archive.CustomerId <- dbo.Customers.Id [dynamic]
--   dbo.Not_Closed: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.CustomerId <- dbo.Customers.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.Refused: dbo.Archive.CustomerId <- dbo.Customers.Id [dynamic]
--   dbo.Refused: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected an expression here, found ;.
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: SQL Server refuses this: a subquery assigns to a variable.
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected ) here, found ;.
