CREATE VIEW ctl.vw_FailedStep
AS
SELECT r.ProcessName, r.BusinessDate, e.ErrorProcedure, e.ErrorNumber, e.ErrorMessage, e.LoggedAt
FROM   ctl.LoadRun r
JOIN   ctl.ErrorLog e ON e.RunId = r.RunId
WHERE  r.RunStatus = 'FAILED'
UNION ALL
SELECT r.ProcessName, r.BusinessDate, s.StepName, NULL, N'step marked ' + s.StepStatus, s.LoggedAt
FROM   ctl.LoadRun r
JOIN   ctl.LoadStep s ON s.RunId = r.RunId
WHERE  s.StepStatus <> 'OK';
