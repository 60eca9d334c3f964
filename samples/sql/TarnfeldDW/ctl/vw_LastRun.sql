CREATE VIEW ctl.vw_LastRun
AS
SELECT r.RunId, r.ProcessName, r.BusinessDate, r.StartedAt, r.EndedAt, r.RunStatus,
       DATEDIFF(second, r.StartedAt, r.EndedAt) AS DurationSeconds
FROM   ctl.LoadRun AS r
WHERE  r.RunId = (SELECT MAX(x.RunId) FROM ctl.LoadRun AS x WHERE x.ProcessName = r.ProcessName);
