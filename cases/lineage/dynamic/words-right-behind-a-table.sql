-- A keyword that stands right behind an unknown table makes no name of it, also where a loop appended the table; between brackets, and of a number, it is part of one.
-- catalog: sales

CREATE PROCEDURE dbo.Behind @table nvarchar(300) AS
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT x.Id FROM dbo.Orders AS x CROSS JOIN ' + @table + N'ORDER BY x.Total');
GO
CREATE PROCEDURE dbo.Behind_Several @table nvarchar(300), @n int AS
DECLARE @from nvarchar(max) = N'dbo.Orders AS o ', @i int = 0;
WHILE @i < @n
BEGIN
  SET @from += N'CROSS JOIN ' + @table;
  SET @i += 1;
END;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT o.Id FROM ' + @from + N'ORDER BY o.Total');
GO
CREATE PROCEDURE dbo.In_Brackets @kind nvarchar(20) AS
EXEC (N'TRUNCATE TABLE dbo.[' + @kind + N'Order lines]');
GO
CREATE PROCEDURE dbo.Number_Behind @table nvarchar(300) AS
EXEC (N'TRUNCATE TABLE ' + @table + N'2024');

-- lineage:
--   dbo.Behind: reads dbo.Orders [dynamic]
--   dbo.Behind: writes dbo.Archive [dynamic]
--   dbo.Behind_Several: reads dbo.Orders [dynamic]
--   dbo.Behind_Several: writes dbo.Archive [dynamic]
--   dbo.Behind: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.Behind: dbo.Archive.Id <~ dbo.Orders.Total (sort) [dynamic]
--   dbo.Behind_Several: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.Behind_Several: dbo.Archive.Id <~ dbo.Orders.Total (sort) [dynamic]
--   HW3002: The name {@table} is only partly known at run time; no edge is drawn.
--   HW3002: The name {@table} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often @from is repeated.
--   HW3002: The name dbo.[{@kind}Order lines] is only partly known at run time; no edge is drawn.
--   HW3002: The name {@table}2024 is only partly known at run time; no edge is drawn.
