-- A temporary procedure is no object of the catalog.
-- catalog: sales

CREATE PROCEDURE #work AS INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.P AS EXEC #work;

-- lineage:
--   (none)
