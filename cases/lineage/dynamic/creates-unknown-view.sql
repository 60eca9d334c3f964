-- A view whose text is put together out of what only the run knows is not followed.
-- catalog: sales

CREATE PROCEDURE dbo.P @columns nvarchar(200) AS
DECLARE @text nvarchar(max);
SET @text = N'CREATE VIEW dbo.Recent AS SELECT Id, ' + @columns + N' FROM dbo.Orders';
EXEC (@text);

-- lineage:
--   HW3001: This SQL is put together at run time and its text is not known: @columns.
--   HW3004: The construct CREATE VIEW dbo.Recent in dynamic SQL is not followed.
