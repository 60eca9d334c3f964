/*
    The job TARNFELD_NIGHTLY calls this at 01:30. Everything below runs in one run number;
    after a failure start it again, every step can be repeated.
*/
CREATE PROCEDURE ctl.usp_NightlyLoad
    @BusinessDate date = NULL
AS
BEGIN
    SET NOCOUNT ON;

    DECLARE @RunId int, @LastRun int;
    IF @BusinessDate IS NULL SET @BusinessDate = DATEADD(day, -1, CONVERT(date, GETDATE()));

    SET @LastRun = ctl.fn_LastRunId('NIGHTLY');
    EXEC ctl.usp_StartRun @ProcessName = 'NIGHTLY', @BusinessDate = @BusinessDate, @ParentRunId = @LastRun, @RunId = @RunId OUTPUT;

    BEGIN TRY
        EXEC staging.usp_LoadAll @RunId;
        EXEC ods.usp_LoadAll @RunId;
        EXEC dwh.usp_LoadAll @RunId, @BusinessDate;
        EXEC mart.usp_RefreshAll @RunId, @BusinessDate;

        EXEC ctl.usp_RunQualityRules @RunId;
        EXEC ctl.usp_CountRows @RunId, N'dwh', N'FactConsumption';
        EXEC rpt.usp_SendSubscriptions @RunId;
        EXEC ctl.usp_EndRun @RunId, 'OK';
    END TRY
    BEGIN CATCH
        EXEC ctl.usp_LogError @RunId;
        EXEC ctl.usp_EndRun @RunId, 'FAILED';
        THROW;
    END CATCH

    EXEC ctl.usp_PurgeLog;
END
