-- A choice between very many in a list's cell is one value that is not known, soon: what each choice leaves open is not multiplied.
-- catalog: sales

CREATE PROCEDURE dbo.P @a int, @b int, @c int AS
DECLARE @step TABLE (n int, command nvarchar(max));
INSERT @step (n, command)
SELECT 1, N'INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o WHERE o.Id > ' + CASE
    WHEN @a = 1 OR @b = 1 OR @c = 1 THEN N'1'
    WHEN @a = 2 OR @b = 2 OR @c = 2 THEN N'2'
    WHEN @a = 3 OR @b = 3 OR @c = 3 THEN N'3'
    WHEN @a = 4 OR @b = 4 OR @c = 4 THEN N'4'
    WHEN @a = 5 OR @b = 5 OR @c = 5 THEN N'5'
    WHEN @a = 6 OR @b = 6 OR @c = 6 THEN N'6'
    WHEN @a = 7 OR @b = 7 OR @c = 7 THEN N'7'
    WHEN @a = 8 OR @b = 8 OR @c = 8 THEN N'8'
    WHEN @a = 9 OR @b = 9 OR @c = 9 THEN N'9'
    WHEN @a = 10 OR @b = 10 OR @c = 10 THEN N'10'
    WHEN @a = 11 OR @b = 11 OR @c = 11 THEN N'11'
    WHEN @a = 12 OR @b = 12 OR @c = 12 THEN N'12'
    WHEN @a = 13 OR @b = 13 OR @c = 13 THEN N'13'
    WHEN @a = 14 OR @b = 14 OR @c = 14 THEN N'14'
    WHEN @a = 15 OR @b = 15 OR @c = 15 THEN N'15'
    WHEN @a = 16 OR @b = 16 OR @c = 16 THEN N'16'
    WHEN @a = 17 OR @b = 17 OR @c = 17 THEN N'17'
    WHEN @a = 18 OR @b = 18 OR @c = 18 THEN N'18'
    WHEN @a = 19 OR @b = 19 OR @c = 19 THEN N'19'
    WHEN @a = 20 OR @b = 20 OR @c = 20 THEN N'20'
    WHEN @a = 21 OR @b = 21 OR @c = 21 THEN N'21'
    WHEN @a = 22 OR @b = 22 OR @c = 22 THEN N'22'
    WHEN @a = 23 OR @b = 23 OR @c = 23 THEN N'23'
    WHEN @a = 24 OR @b = 24 OR @c = 24 THEN N'24'
    ELSE N'0' END;
DECLARE @sql nvarchar(max);
SELECT @sql = s.command FROM @step AS s WHERE s.n = 1;
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.Id (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: CASE WHEN @a = 1 OR @b = 1 OR @c = 1 THEN N'1' WHEN @a = 2 ….
