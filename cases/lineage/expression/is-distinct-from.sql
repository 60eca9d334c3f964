-- IS DISTINCT FROM compares like any other comparison.
-- catalog: sales

INSERT INTO dbo.Archive (Id)
SELECT c.Id FROM dbo.Customers AS c JOIN stage.Customers AS s ON s.Id = c.Id WHERE c.City IS DISTINCT FROM s.City;
