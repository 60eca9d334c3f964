-- A name with an unknown part is a pattern and no edge; what is known stays.
-- catalog: sales

CREATE PROCEDURE dbo.P @year char(4) AS
EXEC ('INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders_' + @year);

-- lineage:
--   dbo.P: writes dbo.Archive [dynamic]
--   HW3002: The name dbo.Orders_{@year} is only partly known at run time; no edge is drawn.
