-- What an unknown procedure returns is no value of its arguments; what an unknown function returns is.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @id int, @code int;
SELECT @id = MAX(o.Id) FROM dbo.Orders AS o;
EXEC @code = dbo.Nowhere @id;
INSERT INTO dbo.Archive (Id) VALUES (@code);
GO
CREATE FUNCTION dbo.Elsewhere (@id int) RETURNS int AS EXTERNAL NAME a.b.c;
GO
CREATE PROCEDURE dbo.Q AS
DECLARE @id int, @code int;
SELECT @id = MAX(o.Id) FROM dbo.Orders AS o;
EXEC @code = dbo.Elsewhere @id;
INSERT INTO dbo.Archive (Id) VALUES (@code);

-- lineage:
--   dbo.P: calls dbo.Nowhere
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive
--   dbo.Q: calls dbo.Elsewhere
--   dbo.Q: reads dbo.Orders
--   dbo.Q: writes dbo.Archive
--   dbo.Q: dbo.Archive.Id <- dbo.Orders.Id (aggregation)
