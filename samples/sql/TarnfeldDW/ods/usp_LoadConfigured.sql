/*
    Small tables that need no thought: source and target stand in ctl.TableConfig,
    the columns are those that both have. No reader of the text can know which tables
    that are, so they are said below; keep the lines in step with the configuration.
*/
CREATE PROCEDURE ods.usp_LoadConfigured
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;
    -- @LINEAGE_INPUTS: staging.Complaint, staging.SupplierSwitch
    -- @LINEAGE_OUTPUTS: ods.Complaint, ods.SupplierSwitch

    DECLARE @Source nvarchar(300), @Target nvarchar(300), @Columns nvarchar(max), @Sql nvarchar(max);

    DECLARE tables_to_load CURSOR LOCAL STATIC READ_ONLY FOR
        SELECT QUOTENAME(SourceSchema) + N'.' + QUOTENAME(SourceTable),
               QUOTENAME(TargetSchema) + N'.' + QUOTENAME(TargetTable)
        FROM   ctl.TableConfig
        WHERE  IsActive = 1 AND LoadProcedure IS NULL
        ORDER BY LoadOrder;

    OPEN tables_to_load;
    FETCH NEXT FROM tables_to_load INTO @Source, @Target;
    WHILE @@FETCH_STATUS = 0
    BEGIN
        SET @Columns = NULL;
        SELECT @Columns = ISNULL(@Columns + N', ', N'') + QUOTENAME(t.name)
        FROM   sys.columns AS t
        JOIN   sys.columns AS s ON s.name = t.name AND s.object_id = OBJECT_ID(@Source)
        WHERE  t.object_id = OBJECT_ID(@Target) AND t.is_identity = 0;

        SET @Sql = N'TRUNCATE TABLE ' + @Target + N'; INSERT INTO ' + @Target + N' (' + @Columns + N') SELECT ' + @Columns + N' FROM ' + @Source;
        EXEC sys.sp_executesql @Sql;

        EXEC ctl.usp_LogStep @RunId, @Target, @@ROWCOUNT;
        FETCH NEXT FROM tables_to_load INTO @Source, @Target;
    END
    CLOSE tables_to_load;
    DEALLOCATE tables_to_load;
END
