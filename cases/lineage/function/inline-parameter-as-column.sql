-- A parameter that is selected carries what the caller passes, which is nothing of the function's tables.
-- catalog: sales

CREATE FUNCTION dbo.Stamped (@who nvarchar(100)) RETURNS TABLE AS RETURN
    SELECT k.Name, @who AS Who FROM dbo.Countries AS k;

-- lineage:
--   dbo.Stamped: reads dbo.Countries
--   dbo.Stamped: dbo.Stamped.Name <- dbo.Countries.Name
