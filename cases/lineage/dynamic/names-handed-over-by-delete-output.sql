-- Names taken out of a list by DELETE TOP … OUTPUT deleted.c INTO another, until it is empty.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @queue TABLE (No int IDENTITY, Source sysname);
DECLARE @current TABLE (Source sysname, Taken datetime DEFAULT GETDATE());
DECLARE @source sysname;
INSERT INTO @queue (Source) VALUES (N'Orders'), (N'Archive');
WHILE EXISTS (SELECT * FROM @queue)
BEGIN
    DELETE FROM @current;
    DELETE TOP (1) FROM @queue OUTPUT deleted.Source INTO @current (Source);
    SELECT @source = c.Source FROM @current AS c;
    EXEC (N'INSERT INTO dbo.Facts (CustomerId) SELECT CustomerId FROM dbo.' + @source);
END;

-- lineage:
--   dbo.P: reads dbo.Archive [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.Archive.CustomerId [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.Orders.CustomerId [dynamic]
