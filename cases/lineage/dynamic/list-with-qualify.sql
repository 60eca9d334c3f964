-- QUALIFY takes one of a list's rows: which one is not worked out, so the text is followed for each, not for the last alone.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
BEGIN
    DECLARE @t sysname;
    SELECT @t = v.n FROM (VALUES (N'Facts', 1), (N'Archive', 2)) AS v (n, o) QUALIFY ROW_NUMBER() OVER (ORDER BY v.o) = 1;
    EXEC (N'DELETE FROM dbo.' + @t);
END

-- lineage:
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
