-- Where it is not known which row stands beside the one of an outer join, each does, and none.
-- catalog: sales

CREATE PROCEDURE dbo.P @given int AS
DECLARE @sql nvarchar(200);
SELECT @sql = CONCAT(N'DELETE FROM dbo.', a.Name, N'_', ISNULL(b.Name, N'Alone'))
FROM (VALUES (N'A')) AS a (Name)
LEFT JOIN (VALUES (N'X', 1), (N'Y', 2)) AS b (Name, Id) ON b.Id = @given;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Q @given int AS
DECLARE @sql nvarchar(200);
SELECT @sql = CONCAT(N'DELETE FROM dbo.', a.Name, N'_', ISNULL(b.Name, N'None'))
FROM (VALUES (N'B')) AS a (Name)
JOIN (VALUES (N'X', 1), (N'Y', 2)) AS b (Name, Id) ON b.Id = @given;
EXEC (@sql);

-- lineage:
--   dbo.P: writes dbo.A_Alone [dynamic]
--   dbo.P: writes dbo.A_X [dynamic]
--   dbo.P: writes dbo.A_Y [dynamic]
--   dbo.Q: writes dbo.B_X [dynamic]
--   dbo.Q: writes dbo.B_Y [dynamic]
