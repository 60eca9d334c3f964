-- A temporary procedure whose making nobody shows is an unresolved object that is called.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.Archive (Id) EXEC #elsewhere;

-- lineage:
--   dbo.P: calls dbo.#elsewhere
--   dbo.P: writes dbo.Archive
--   HW3003: What #elsewhere returns is not known, so the columns it fills have no source.
