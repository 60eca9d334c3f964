-- A function that calls itself reads itself.
-- catalog: sales

CREATE FUNCTION dbo.RootOf (@id int) RETURNS int AS
BEGIN
    DECLARE @parent int = (SELECT p.ParentId FROM dbo.Products AS p WHERE p.Id = @id);
    IF @parent IS NULL RETURN @id;
    RETURN dbo.RootOf(@parent);
END;

-- lineage:
--   dbo.RootOf: reads dbo.Products
--   dbo.RootOf: reads dbo.RootOf
