-- A module with a diagnostic is partly understood; where it has an edge, there is no reason to give, however much is not known.

CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.Dynamic @sql nvarchar(max) AS BEGIN TRUNCATE TABLE dbo.A; EXEC (@sql); END;
GO
CREATE PROCEDURE dbo.Column_ AS INSERT INTO dbo.B SELECT nowhere FROM dbo.A;

-- coverage:
--   dbo.Column_: partly; statements 1, moving 1, lost 0
--   dbo.Dynamic: partly; statements 2, moving 2, lost 0
