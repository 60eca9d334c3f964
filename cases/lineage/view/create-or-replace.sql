-- CREATE OR REPLACE, as other servers have it, is refused by SQL Server; the view is read all the same.
-- catalog: sales

CREATE OR REPLACE VIEW dbo.Cities AS SELECT City FROM dbo.Customers;

-- lineage:
--   dbo.Cities: reads dbo.Customers
--   dbo.Cities: dbo.Cities.City <- dbo.Customers.City
--   HW1010: SQL Server refuses this: OR REPLACE stands where OR ALTER has to.
