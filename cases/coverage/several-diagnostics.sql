-- Of all that is said of a module, dynamic SQL is the reason why there is no edge, whether it is said first, last or between.

CREATE PROCEDURE dbo.Amid @sql nvarchar(max) AS
BEGIN
  SELECT nowhere FROM (VALUES (1)) AS v (x);
  EXEC (@sql);
  EXEC xp_cmdshell 'dir';
END;
GO
CREATE PROCEDURE dbo.Nothing AS
BEGIN
  SELECT nowhere FROM (VALUES (1)) AS v (x);
  EXEC xp_cmdshell 'dir';
END;

-- coverage:
--   dbo.Amid: partly; statements 3, moving 3, lost 0; no edge: dynamic
--   dbo.Nothing: partly; statements 2, moving 2, lost 0; no edge: nothing stored
