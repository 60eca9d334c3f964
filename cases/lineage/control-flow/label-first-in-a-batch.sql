-- A batch may begin with a label, or with the GOTO to one: both belong to it, and not to the batch before.
DELETE FROM dbo.Archive WHERE Total = 0;
GO
GOTO done;
DELETE FROM dbo.Archive;
done:
GO
again:
DELETE TOP (1000) FROM dbo.Orders WHERE Total = 0;
IF @@ROWCOUNT > 0 GOTO again;

-- lineage:
--   writes dbo.Archive
--   writes dbo.Orders
