-- A file whose only statement that moves data is this one is a script.

ALTER TABLE dbo.T SWITCH TO dbo.U;

-- lineage:
--   reads dbo.T
--   writes dbo.T
--   writes dbo.U
--   dbo.U.* <- dbo.T.*
