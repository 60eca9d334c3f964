-- The result table of a function is filled by its body.
-- catalog: sales

CREATE FUNCTION dbo.Names () RETURNS @r TABLE (Id int, Name nvarchar(100)) AS
BEGIN
    INSERT INTO @r SELECT c.Id, c.Name FROM dbo.Customers AS c;
    UPDATE @r SET Name = UPPER(Name);
    RETURN;
END;

-- lineage:
--   dbo.Names: reads dbo.Customers
--   dbo.Names: dbo.Names.Id <- dbo.Customers.Id
--   dbo.Names: dbo.Names.Name <- dbo.Customers.Name (transformation)
