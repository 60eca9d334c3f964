-- A file whose only statement that moves data is this one is a script.

IF 1 = 1 PRINT 'no'; ELSE DELETE FROM dbo.T;

-- lineage:
--   writes dbo.T
