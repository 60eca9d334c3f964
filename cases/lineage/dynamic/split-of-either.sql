-- A list out of one of two texts: neither is taken for the list.
-- catalog: sales

CREATE PROCEDURE dbo.P @all bit AS
BEGIN
    DECLARE @t sysname;
    DECLARE c CURSOR FOR SELECT value FROM STRING_SPLIT(IIF(@all = 1, N'Facts,Archive', N'Audit'), N',');
    OPEN c;
    FETCH NEXT FROM c INTO @t;
    WHILE @@FETCH_STATUS = 0
    BEGIN
        EXEC (N'DELETE FROM dbo.' + @t);
        FETCH NEXT FROM c INTO @t;
    END
    CLOSE c;
END

-- lineage:
--   HW3002: The name dbo.{c.@t} is only partly known at run time; no edge is drawn.
