-- A variable in the path of an XML method that is NULL: nothing is equal to it, so value() is NULL, and no text runs.
CREATE PROCEDURE dbo.EmptyTable AS
DECLARE @tables xml = N'<tables><t id="1">Invoice</t><t id="2">Receipt</t></tables>', @id int;
DECLARE @sql nvarchar(max) = N'TRUNCATE TABLE dbo.' + @tables.value('(/tables/t[@id = sql:variable("@id")])[1]', 'sysname');
EXEC (@sql);

-- lineage:
--   HW3001: This SQL is put together at run time and its text is not known: it is NULL here.
