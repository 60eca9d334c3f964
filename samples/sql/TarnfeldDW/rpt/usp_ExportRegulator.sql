CREATE PROCEDURE rpt.usp_ExportRegulator
    @RunId      int,
    @PeriodKey  int,
    @Measure    varchar(30)      -- Consumption, Outage, Price: rpt.vw_Regulator<Measure> of the regulator's own package
AS
BEGIN
    SET NOCOUNT ON;
    -- @LINEAGE_INPUTS: mart.vw_AreaBalance, rpt.vw_OutageBoard, rpt.vw_PriceOverview

    DECLARE @sql nvarchar(max), @Measured decimal(18, 4);

    DELETE FROM rpt.RegulatorExport WHERE PeriodKey = @PeriodKey AND MeasureName = @Measure;

    SET @sql = N'SELECT @PeriodKey, x.PriceAreaCode, @Measure, x.MeasureValue, @RunId FROM rpt.vw_Regulator' + @Measure + N' AS x WHERE x.PeriodKey = @PeriodKey';

    INSERT INTO rpt.RegulatorExport (PeriodKey, PriceAreaCode, MeasureName, MeasureValue, RunId)
    EXEC sp_executesql @sql, N'@PeriodKey int, @Measure varchar(30), @RunId int', @PeriodKey, @Measure, @RunId;
END
