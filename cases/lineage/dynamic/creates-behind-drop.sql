-- A text that SQL Server would want in two can be read all the same.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC (N'DROP VIEW IF EXISTS dbo.Cheap;
CREATE VIEW dbo.Cheap AS SELECT Id FROM dbo.Products WHERE Price < 1');

-- lineage:
--   HW3004: The construct CREATE VIEW dbo.Cheap in dynamic SQL is not followed.
