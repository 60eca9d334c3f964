-- FETCH of a cursor that nobody declared fills its variables with nothing that is known.
-- catalog: sales

DECLARE @id int;
SELECT @id = MAX(o.Id) FROM dbo.Orders AS o;
FETCH NEXT FROM nobody INTO @id;
INSERT INTO dbo.Archive (Id) VALUES (@id);

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   HW3003: What nobody returns is not known, so the columns it fills have no source.
