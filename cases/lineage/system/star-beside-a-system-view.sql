-- A column that a star hands on of a system view and of what only another server knows is of nobody's data, be it documented or not.
CREATE TABLE dbo.T (a int, b int);
GO
INSERT INTO dbo.T (a, b)
SELECT d.object_id, d.Somewhere
FROM (SELECT * FROM sys.objects CROSS JOIN OPENROWSET('SQLNCLI', 'Server=Branch', 'SELECT 1 AS Elsewhere') AS r) AS d;

-- lineage:
--   writes dbo.T
--   HW3004: The construct OPENROWSET, beyond the names in its text, is not followed.
