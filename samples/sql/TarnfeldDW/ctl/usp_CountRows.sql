CREATE PROCEDURE ctl.usp_CountRows
    @RunId       int,
    @SchemaName  sysname,
    @TableName   sysname
AS
BEGIN
    SET NOCOUNT ON;

    DECLARE @Rows bigint,
            @Sql  nvarchar(400) = N'SELECT @n = COUNT_BIG(*) FROM ' + QUOTENAME(@SchemaName) + N'.' + QUOTENAME(@TableName);

    EXEC sp_executesql @Sql, N'@n bigint OUTPUT', @n = @Rows OUTPUT;

    INSERT INTO ctl.RowCountAudit (RunId, SchemaName, TableName, TableRows)
    VALUES (@RunId, @SchemaName, @TableName, @Rows);
END
