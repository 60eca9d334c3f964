-- A function of Fabric that stands for one outside of the warehouse has neither parameters nor text: its arguments are its sources.
-- catalog: sales

CREATE OR ALTER FUNCTION dbo.Subnet AS EXTERNAL FUNCTION Network.subnetOf;
GO
CREATE FUNCTION dbo.Normal RETURNS varchar(100) AS EXTERNAL FUNCTION [Text items].normal;
GO
INSERT INTO dbo.Settings (Name, Value)
SELECT dbo.Normal(c.Name), ANY_VALUE(dbo.Subnet(c.City, 24))
FROM   dbo.Customers AS c
GROUP BY c.Name;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Normal
--   reads dbo.Subnet
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Customers.Name (transformation)
--   dbo.Settings.Name <~ dbo.Customers.Name (group by)
--   dbo.Settings.Value <- dbo.Customers.City (aggregation)
--   dbo.Settings.Value <~ dbo.Customers.Name (group by)
