-- SET @x.modify('…') changes a part of what @x holds; SET @x = '…' replaces all of it.
-- catalog: sales

CREATE TABLE dbo.Documents (Id int, Body xml);
GO
CREATE PROCEDURE dbo.P AS
DECLARE @changed xml, @replaced xml;
SELECT @changed = d.Body, @replaced = d.Body FROM dbo.Documents AS d WHERE d.Id = 1;
SET @changed.modify('insert <seen/> into (/r)[1]');
SET @replaced = '<seen/>';
INSERT INTO dbo.Documents (Id, Body) VALUES (2, @changed);
INSERT INTO dbo.Audit (What) VALUES (CAST(@replaced AS nvarchar(100)));

-- lineage:
--   dbo.P: reads dbo.Documents
--   dbo.P: writes dbo.Audit
--   dbo.P: writes dbo.Documents
--   dbo.P: dbo.Documents.Body <- dbo.Documents.Body (transformation)
--   dbo.P: dbo.Documents.Body <~ dbo.Documents.Id (filter)
