-- The names that a cursor goes through are those that its variables made where it was declared; a list that is filled later is gone through whole.
-- catalog: sales

GO
CREATE PROCEDURE dbo.P AS
DECLARE @suffix nvarchar(20) = N's', @name sysname;
DECLARE @parts TABLE (Part sysname);
INSERT INTO @parts VALUES (N'Order');
DECLARE names CURSOR LOCAL FOR SELECT Part + @suffix FROM @parts;
SET @suffix = N'Archive';
INSERT INTO @parts VALUES (N'Line');
OPEN names;
FETCH NEXT FROM names INTO @name;
WHILE @@FETCH_STATUS = 0
BEGIN
    EXEC (N'DELETE FROM dbo.' + @name);
    FETCH NEXT FROM names INTO @name;
END;

-- lineage:
--   dbo.P: writes dbo.Lines [dynamic]
--   dbo.P: writes dbo.Orders [dynamic]
