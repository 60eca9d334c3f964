-- Sides of a set operation that have unlike numbers of columns are told; the first ones stand beside one another all the same, and beside a star of unknown columns nothing is counted.
-- catalog: sales

CREATE PROCEDURE dbo.Told AS
INSERT INTO dbo.Archive (Id, CustomerId)
SELECT Id, CustomerId FROM dbo.Orders
UNION ALL
SELECT ProductId FROM dbo.Lines;
GO
CREATE PROCEDURE dbo.Compared AS
SELECT Id FROM dbo.Orders EXCEPT SELECT Id, CustomerId FROM dbo.Archive;
GO
CREATE PROCEDURE dbo.Not_Counted AS
INSERT INTO dbo.Archive (Id, CustomerId)
SELECT Id, CustomerId FROM dbo.Orders
UNION ALL
SELECT * FROM ext.Elsewhere;

-- lineage:
--   dbo.Compared: reads dbo.Archive
--   dbo.Compared: reads dbo.Orders
--   dbo.Not_Counted: reads dbo.Orders
--   dbo.Not_Counted: reads ext.Elsewhere
--   dbo.Not_Counted: writes dbo.Archive
--   dbo.Told: reads dbo.Lines
--   dbo.Told: reads dbo.Orders
--   dbo.Told: writes dbo.Archive
--   dbo.Not_Counted: dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.Not_Counted: dbo.Archive.CustomerId <- ext.Elsewhere.*
--   dbo.Not_Counted: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Not_Counted: dbo.Archive.Id <- ext.Elsewhere.*
--   dbo.Told: dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.Told: dbo.Archive.Id <- dbo.Lines.ProductId
--   dbo.Told: dbo.Archive.Id <- dbo.Orders.Id
--   HW2006: 1 values are given for 2 columns.
--   HW2006: 2 values are given for 1 columns.
--   HW2005: The columns of ext.Elsewhere are not known, so * cannot be expanded.
