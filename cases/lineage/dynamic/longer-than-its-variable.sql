-- A text longer than its variable is cut off.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(60) = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders WHERE Total > 0; DELETE FROM dbo.Lines';
EXEC (@sql);

-- lineage:
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected an expression here, found the end of the text.
