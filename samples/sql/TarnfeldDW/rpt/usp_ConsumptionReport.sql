CREATE PROCEDURE rpt.usp_ConsumptionReport
    @YearNo    smallint,
    @Segments  nvarchar(400) = NULL,
    @AreaCode  varchar(4) = NULL
AS
BEGIN
    SET NOCOUNT ON;

    DECLARE @sql nvarchar(max);
    CREATE TABLE #segment (SegmentCode varchar(6) PRIMARY KEY);

    SET @sql = N'SELECT v.PriceAreaCode, v.SegmentCode, v.MonthNo, SUM(v.QuantityKwh) AS QuantityKwh
                 FROM dwh.vw_Consumption AS v
                 WHERE v.YearNo = @YearNo';

    IF @Segments IS NOT NULL
    BEGIN
        INSERT INTO #segment (SegmentCode)
        SELECT DISTINCT LEFT(i.Item, 6) FROM dbo.fn_SplitList(@Segments, N',') AS i;

        SET @sql += N' AND v.SegmentCode IN (SELECT SegmentCode FROM #segment)';
    END

    IF @AreaCode IS NOT NULL
        SET @sql += N' AND v.PriceAreaCode = @AreaCode';

    SET @sql += N' GROUP BY v.PriceAreaCode, v.SegmentCode, v.MonthNo';

    EXEC sp_executesql @sql, N'@YearNo smallint, @AreaCode varchar(4)', @YearNo, @AreaCode;
END
