-- A known row that a DELETE takes out of a list is gone, though a row of it is not known that may be gone too; so it is the second time.
-- catalog: sales

GO
CREATE PROCEDURE dbo.P @extra sysname AS
DECLARE @names TABLE (Name sysname);
DECLARE @sql nvarchar(max) = N'';
INSERT INTO @names VALUES (@extra), (N'Orders'), (N'Lines');
DELETE FROM @names WHERE Name = N'Orders';
INSERT INTO @names VALUES (N'Orders'), (N'Archive');
DELETE FROM @names WHERE Name = N'Orders';
UPDATE @names SET Name = N'Facts' WHERE Name = N'Archive';
SELECT @sql += N'DELETE FROM dbo.' + Name + N';' FROM @names;
EXEC (@sql);

-- lineage:
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: writes dbo.Lines [dynamic]
--   HW3002: The name dbo.{N'Facts'} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often N'DELETE FROM dbo.' + Name + N';' is repeated.
