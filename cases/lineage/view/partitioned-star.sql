-- The same by star: the columns pair by position, not by name.
-- catalog: sales

CREATE TABLE dbo.Orders2023 (Total decimal(18, 2), Id int, CustomerId int, OrderDate date);
GO
CREATE VIEW dbo.Years AS SELECT * FROM dbo.Archive UNION ALL SELECT * FROM dbo.Orders2023;

-- lineage:
--   dbo.Years: reads dbo.Archive
--   dbo.Years: reads dbo.Orders2023
--   dbo.Years: dbo.Years.CustomerId <- dbo.Archive.CustomerId
--   dbo.Years: dbo.Years.CustomerId <- dbo.Orders2023.Id
--   dbo.Years: dbo.Years.Id <- dbo.Archive.Id
--   dbo.Years: dbo.Years.Id <- dbo.Orders2023.Total
--   dbo.Years: dbo.Years.OrderDate <- dbo.Archive.OrderDate
--   dbo.Years: dbo.Years.OrderDate <- dbo.Orders2023.CustomerId
--   dbo.Years: dbo.Years.Total <- dbo.Archive.Total
--   dbo.Years: dbo.Years.Total <- dbo.Orders2023.OrderDate
