CREATE VIEW rpt.vw_DataQuality
AS
SELECT lr.ProcessName, lr.BusinessDate, q.RuleName, q.Severity, r.Measured, q.Threshold, r.IsPassed
FROM   ctl.QualityResult AS r
JOIN   ctl.QualityRule   AS q  ON q.RuleId = r.RuleId
JOIN   ctl.vw_LastRun    AS lr ON lr.RunId = r.RunId;
