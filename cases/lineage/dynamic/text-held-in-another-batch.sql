-- What a variable held in one batch of a script is gone in the next, which declares it anew.
-- catalog: sales

CREATE TABLE #rows (Name nvarchar(100));
DECLARE @add nvarchar(200) = N'ALTER TABLE #rows ADD City nvarchar(50)';
PRINT @add;
GO
DECLARE @add nvarchar(200) = (SELECT MAX(s.Value) FROM dbo.Settings AS s);
EXEC (@add);
INSERT INTO dbo.Audit (What, NewValue) SELECT * FROM #rows;

-- lineage:
--   reads dbo.Settings
--   writes dbo.Audit
--   HW2005: The columns of #rows are not known, so * cannot be expanded.
--   HW3001: This SQL is put together at run time and its text is not known: MAX(s.Value).
