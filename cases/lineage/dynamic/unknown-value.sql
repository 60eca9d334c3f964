-- An unknown value in a condition hides nothing.
-- catalog: sales

CREATE PROCEDURE dbo.P @id int AS
EXEC ('DELETE FROM dbo.Orders WHERE Id = ' + @id);

-- lineage:
--   dbo.P: writes dbo.Orders [dynamic]
