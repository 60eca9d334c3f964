-- A circle inside another one: what comes round in the outer one goes round in the inner one too.
-- catalog: sales

CREATE PROCEDURE dbo.P1 @id int OUTPUT AS
IF @id > 0 SELECT @id = o.Id FROM dbo.Orders AS o
ELSE EXEC dbo.P2 @id OUTPUT
GO
CREATE PROCEDURE dbo.P2 @id int OUTPUT AS
IF @id > 0 EXEC dbo.P3 @id OUTPUT
ELSE EXEC dbo.P1 @id OUTPUT
GO
CREATE PROCEDURE dbo.P3 @id int OUTPUT AS
EXEC dbo.P2 @id OUTPUT
INSERT INTO dbo.Archive (Id) VALUES (@id)

-- lineage:
--   dbo.P1: calls dbo.P2
--   dbo.P1: reads dbo.Orders
--   dbo.P2: calls dbo.P1
--   dbo.P2: calls dbo.P3
--   dbo.P3: calls dbo.P2
--   dbo.P3: writes dbo.Archive
--   dbo.P3: dbo.Archive.Id <- dbo.Orders.Id
