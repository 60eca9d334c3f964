-- A table type that is not in the catalog: its columns are not known, and no source is invented.
-- catalog: sales

CREATE PROCEDURE dbo.P @rows other.Rows READONLY AS
INSERT INTO dbo.Facts (CustomerId, Name) SELECT r.Id, r.Label FROM @rows AS r;

-- lineage:
--   dbo.P: writes dbo.Facts
