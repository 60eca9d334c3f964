CREATE PROCEDURE ctl.usp_RunQualityRules
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;

    DECLARE @RuleId int, @RuleSql nvarchar(max), @Threshold decimal(18, 4);
    CREATE TABLE #Measured (Measured decimal(18, 4));

    DECLARE rules CURSOR LOCAL FAST_FORWARD FOR
        SELECT RuleId, RuleSql, Threshold
        FROM   ctl.QualityRule
        WHERE  IsActive = 1
        ORDER BY Severity DESC, RuleId;

    OPEN rules;
    FETCH NEXT FROM rules INTO @RuleId, @RuleSql, @Threshold;

    WHILE @@FETCH_STATUS = 0
    BEGIN
        TRUNCATE TABLE #Measured;

        BEGIN TRY
            INSERT INTO #Measured (Measured)
            EXEC (@RuleSql);

            INSERT INTO ctl.QualityResult (RunId, RuleId, Measured, IsPassed, MeasuredAt)
            SELECT @RunId, @RuleId, m.Measured, CASE WHEN m.Measured <= @Threshold THEN 1 ELSE 0 END, SYSUTCDATETIME()
            FROM   #Measured AS m;
        END TRY
        BEGIN CATCH
            EXEC ctl.usp_LogError @RunId = @RunId;   -- one bad rule must not stop the others
        END CATCH;

        FETCH NEXT FROM rules INTO @RuleId, @RuleSql, @Threshold;
    END;

    CLOSE rules;
    DEALLOCATE rules;
END
