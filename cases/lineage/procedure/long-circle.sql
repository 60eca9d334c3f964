-- A circle of six procedures of which only the first reads a table: what it finds comes round to those in the circle that write it.
-- catalog: sales

CREATE PROCEDURE dbo.P1 @id int OUTPUT AS
IF @id > 0 SELECT @id = o.Id FROM dbo.Orders AS o
ELSE EXEC dbo.P2 @id OUTPUT
GO
CREATE PROCEDURE dbo.P2 @id int OUTPUT AS
EXEC dbo.P3 @id OUTPUT
INSERT INTO dbo.Archive (Id) VALUES (@id)
GO
CREATE PROCEDURE dbo.P3 @id int OUTPUT AS
EXEC dbo.P4 @id OUTPUT
GO
CREATE PROCEDURE dbo.P4 @id int OUTPUT AS
EXEC dbo.P5 @id OUTPUT
INSERT INTO dbo.Archive (Id) VALUES (@id)
GO
CREATE PROCEDURE dbo.P5 @id int OUTPUT AS
EXEC dbo.P6 @id OUTPUT
GO
CREATE PROCEDURE dbo.P6 @id int OUTPUT AS
EXEC dbo.P1 @id OUTPUT

-- lineage:
--   dbo.P1: calls dbo.P2
--   dbo.P1: reads dbo.Orders
--   dbo.P2: calls dbo.P3
--   dbo.P2: writes dbo.Archive
--   dbo.P3: calls dbo.P4
--   dbo.P4: calls dbo.P5
--   dbo.P4: writes dbo.Archive
--   dbo.P5: calls dbo.P6
--   dbo.P6: calls dbo.P1
--   dbo.P2: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.P4: dbo.Archive.Id <- dbo.Orders.Id
