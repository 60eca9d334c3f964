-- A table parameter that is passed on to the next procedure: the rows are still those of the first caller.
-- catalog: sales

CREATE PROCEDURE dbo.Write1 @rows dbo.IdList READONLY AS
INSERT INTO dbo.Facts (CustomerId, Name) SELECT r.Id, r.Label FROM @rows AS r;
GO
CREATE PROCEDURE dbo.PassOn @given dbo.IdList READONLY AS EXEC dbo.Write1 @rows = @given;
GO
CREATE PROCEDURE dbo.Begin1 AS
BEGIN
    DECLARE @mine dbo.IdList;
    INSERT INTO @mine (Id, Label) SELECT k.Id, k.Name FROM dbo.Countries AS k;
    EXEC dbo.PassOn @mine;
END;

-- lineage:
--   dbo.Begin1: calls dbo.PassOn
--   dbo.Begin1: reads dbo.Countries
--   dbo.PassOn: calls dbo.Write1
--   dbo.Write1: writes dbo.Facts
--   dbo.Write1: dbo.Facts.CustomerId <- dbo.Countries.Id
--   dbo.Write1: dbo.Facts.Name <- dbo.Countries.Name
