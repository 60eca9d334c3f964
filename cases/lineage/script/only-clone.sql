-- A file whose only statement that moves data is this one is a script.

CREATE TABLE dbo.U AS CLONE OF dbo.T;

-- lineage:
--   reads dbo.T
--   writes dbo.U
--   dbo.U.* <- dbo.T.*
