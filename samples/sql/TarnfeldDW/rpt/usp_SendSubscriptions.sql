CREATE PROCEDURE rpt.usp_SendSubscriptions
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @Id int, @Report varchar(60), @Recipient nvarchar(120), @Subject nvarchar(200);

    DECLARE subs CURSOR LOCAL FOR
        SELECT SubscriptionId, ReportName, Recipient FROM rpt.Subscription
        WHERE  LastSentAt IS NULL OR LastSentAt < CONVERT(date, GETDATE());

    OPEN subs;
    FETCH NEXT FROM subs INTO @Id, @Report, @Recipient;
    WHILE @@FETCH_STATUS = 0
    BEGIN
        SET @Subject = N'Tarnfeld ' + @Report + N' (run ' + CAST(@RunId AS nvarchar(12)) + N')';
        EXEC msdb.dbo.sp_send_dbmail @profile_name = N'reports', @recipients = @Recipient, @subject = @Subject;

        UPDATE rpt.Subscription SET LastSentAt = SYSUTCDATETIME() WHERE CURRENT OF subs;
        FETCH NEXT FROM subs INTO @Id, @Report, @Recipient;
    END
    CLOSE subs;
    DEALLOCATE subs;
END
