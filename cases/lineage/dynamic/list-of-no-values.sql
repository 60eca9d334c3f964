-- A list that may stay empty makes IN (), which SQL Server refuses: of that way nothing is told where there is another.

CREATE TABLE dbo.Invoice (CustomerId int, Total money);
GO

CREATE PROCEDURE dbo.RemoveCustomers @ids varchar(max)
AS
BEGIN
    DECLARE @list varchar(max) = '', @id int, @sql nvarchar(max);
    DECLARE c CURSOR FOR SELECT value FROM STRING_SPLIT(@ids, ',');
    OPEN c;
    FETCH NEXT FROM c INTO @id;
    WHILE @@FETCH_STATUS = 0
    BEGIN
        IF LEN(@list) > 0 SET @list = @list + ', ';
        SET @list = @list + CAST(@id AS varchar(10));
        FETCH NEXT FROM c INTO @id;
    END;
    SET @sql = N'DELETE FROM dbo.Invoice WHERE CustomerId IN (' + @list + N')';
    EXEC (@sql);
END;
GO

CREATE PROCEDURE dbo.RemoveNobody
AS
BEGIN
    DECLARE @list varchar(max) = '', @sql nvarchar(max);
    SET @sql = N'DELETE FROM dbo.Invoice WHERE CustomerId IN (' + @list + N')';
    EXEC (@sql);
END;
GO

CREATE PROCEDURE dbo.RemoveByHalfACondition @exact bit
AS
BEGIN
    DECLARE @condition varchar(max) = CASE WHEN @exact = 1 THEN 'CustomerId = 1' ELSE 'CustomerId =' END, @sql nvarchar(max);
    SET @sql = N'DELETE FROM dbo.Invoice WHERE (' + @condition + N')';
    EXEC (@sql);
END;
GO

-- lineage:
--   dbo.RemoveByHalfACondition: writes dbo.Invoice [dynamic]
--   dbo.RemoveCustomers: writes dbo.Invoice [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected an expression here, found ).
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected an expression here, found ).
