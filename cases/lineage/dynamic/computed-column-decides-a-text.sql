-- What a computed column holds is not what an INSERT leaves out: a text that is made of it is not known.

CREATE TABLE dbo.A (x int);
GO
CREATE PROCEDURE dbo.P AS
CREATE TABLE #names (n sysname, q AS n + N'_old', e sysname NULL);
INSERT INTO #names (n) VALUES (N'dbo.A');
DECLARE @computed nvarchar(max), @plain nvarchar(max);
SELECT @computed = N'SELECT x FROM ' + q FROM #names;
EXEC (@computed);
SELECT @plain = N'SELECT x FROM ' + n FROM #names;
EXEC (@plain);

-- lineage:
--   dbo.P: reads dbo.A [dynamic]
--   HW3002: The name {q} is only partly known at run time; no edge is drawn.
