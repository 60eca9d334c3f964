-- What a procedure does not know of its own values is told once, in it, not by those that call it.
-- catalog: sales

CREATE PROCEDURE dbo.Inside AS
DECLARE @id int;
EXEC dbo.Nowhere @id OUTPUT;
INSERT INTO dbo.Archive (Id) VALUES (@id);
GO
CREATE PROCEDURE dbo.Outside AS
EXEC dbo.Inside;

-- lineage:
--   dbo.Inside: calls dbo.Nowhere
--   dbo.Inside: writes dbo.Archive
--   dbo.Outside: calls dbo.Inside
--   HW3003: What dbo.Nowhere returns is not known, so the columns it fills have no source.
