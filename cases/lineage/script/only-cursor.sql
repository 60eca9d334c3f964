-- A file whose only statement that moves data is this one is a script.

DECLARE c CURSOR FOR SELECT t.A FROM dbo.T AS t;

-- lineage:
--   reads dbo.T
