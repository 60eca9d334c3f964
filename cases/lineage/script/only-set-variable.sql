-- A file whose only statement that moves data is this one is a script.

SET @x = (SELECT MAX(t.A) FROM dbo.T AS t);

-- lineage:
--   reads dbo.T
