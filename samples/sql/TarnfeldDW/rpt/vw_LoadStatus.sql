CREATE VIEW rpt.vw_LoadStatus
AS
SELECT l.ProcessName, l.BusinessDate, l.RunStatus, l.DurationSeconds, f.ErrorProcedure, f.ErrorMessage
FROM   ctl.vw_LastRun l
LEFT JOIN ctl.vw_FailedStep f ON f.ProcessName = l.ProcessName AND f.BusinessDate = l.BusinessDate;
