-- What the functions of SQL Server 2025 for patterns, code points and Base64 make of a text is not worked out, and said.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
BEGIN
    DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Facts (Name) SELECT o.Name FROM dbo.' + REGEXP_REPLACE(N'Customers1', N'[0-9]', N'') + N' AS o';
    EXEC (@sql);
    SET @sql = N'INSERT INTO dbo.Facts (Name) SELECT o.Name FROM dbo.' + UNISTR(N'C\0075stomers') + N' AS o';
    EXEC (@sql);
    SET @sql = N'INSERT INTO dbo.Facts (Name) SELECT o.Name FROM dbo.' + REGEXP_SUBSTR(N'my Customers', N'C.*') + N' AS o';
    EXEC (@sql);
    SET @sql = CAST(BASE64_DECODE('SU5TRVJU') AS varchar(10)) + N' dbo.Facts (Name) SELECT o.Name FROM dbo.Customers AS o';
    EXEC (@sql);
    SET @sql = N'INSERT INTO dbo.Facts (Name) SELECT o.Name FROM dbo.[' + BASE64_ENCODE(0x5331) + N'] AS o';
    EXEC (@sql);
    IF REGEXP_LIKE(N'abc', N'^b') SET @sql = N'INSERT INTO dbo.Facts (Name) SELECT k.Name FROM dbo.Countries AS k';
    EXEC (@sql);
END;

-- lineage:
--   dbo.P: reads dbo.Countries [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Facts.Name <- dbo.Countries.Name [dynamic]
--   HW3002: The name dbo.{REGEXP_REPLACE(N'Customers1', N'[0-9]', N'')} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{UNISTR(N'C\0075stomers')} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{REGEXP_SUBSTR(N'my Customers', N'C.*')} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected SELECT here, found Name.
--   HW3002: The name dbo.[{BASE64_ENCODE(0x5331)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[{BASE64_ENCODE(0x5331)}] is only partly known at run time; no edge is drawn.
