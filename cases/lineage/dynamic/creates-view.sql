-- A view that only dynamic SQL creates is not followed.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC (N'CREATE VIEW dbo.Recent AS SELECT Id FROM dbo.Orders');

-- lineage:
--   HW3004: The construct CREATE VIEW dbo.Recent in dynamic SQL is not followed.
