CREATE PROCEDURE ctl.usp_PurgeLog
    @KeepDays int = 180
AS
SET NOCOUNT ON

DECLARE @Before datetime2(3)
SET @Before = DATEADD(day, -@KeepDays, SYSUTCDATETIME())

WHILE 1 = 1
BEGIN
    DELETE TOP (5000) FROM ctl.LoadStep WHERE LoggedAt < @Before
    IF @@ROWCOUNT < 5000 BREAK
END

DELETE FROM ctl.ErrorLog WHERE LoggedAt < @Before
DELETE a FROM ctl.RowCountAudit AS a WHERE a.CountedAt < @Before

-- runs go last, and only those that nothing points at any more
DELETE r
FROM   ctl.LoadRun r
WHERE  r.StartedAt < @Before
AND    NOT EXISTS (SELECT * FROM ctl.LoadStep s WHERE s.RunId = r.RunId)
