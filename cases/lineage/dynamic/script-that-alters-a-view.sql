-- A view of the catalog that a script alters by dynamic SQL is not followed: what the catalog has is another one.
-- catalog: sales

CREATE VIEW dbo.Names AS SELECT 1 AS Name;
GO
EXEC (N'ALTER VIEW dbo.Names AS SELECT Name FROM dbo.Countries');

-- lineage:
--   HW3004: The construct ALTER VIEW dbo.Names in dynamic SQL is not followed.
