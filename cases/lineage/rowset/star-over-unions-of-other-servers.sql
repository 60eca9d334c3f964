-- A column that a star hands on of what only other servers know is of nobody's data, whichever of them has it.
CREATE TABLE dbo.T (a int);
GO
INSERT INTO dbo.T (a)
SELECT d.x
FROM (
  SELECT * FROM (SELECT * FROM OPENROWSET('SQLNCLI', 'Server=A', 'EXEC p') AS r UNION ALL SELECT * FROM OPENROWSET('SQLNCLI', 'Server=B', 'EXEC p') AS r) AS one
  CROSS JOIN (SELECT * FROM OPENROWSET('SQLNCLI', 'Server=C', 'EXEC p') AS r UNION ALL SELECT * FROM OPENROWSET('SQLNCLI', 'Server=D', 'EXEC p') AS r) AS two
) AS d;

-- lineage:
--   calls A..dbo.p [dynamic]
--   calls B..dbo.p [dynamic]
--   calls C..dbo.p [dynamic]
--   calls D..dbo.p [dynamic]
--   writes dbo.T
--   HW3004: The construct OPENROWSET, beyond the names in its text, is not followed.
--   HW3004: The construct OPENROWSET, beyond the names in its text, is not followed.
--   HW3004: The construct OPENROWSET, beyond the names in its text, is not followed.
--   HW3004: The construct OPENROWSET, beyond the names in its text, is not followed.
