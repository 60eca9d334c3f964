-- EXEC of a scalar function into a variable is a call.
-- catalog: sales

CREATE FUNCTION dbo.Twice (@x int) RETURNS int AS BEGIN RETURN @x * 2; END;
GO
CREATE PROCEDURE dbo.P AS
BEGIN
    DECLARE @r int;
    EXEC @r = dbo.Twice @x = 4;
    INSERT INTO dbo.Facts (Rank) VALUES (@r);
END;

-- lineage:
--   dbo.P: calls dbo.Twice
--   dbo.P: writes dbo.Facts
