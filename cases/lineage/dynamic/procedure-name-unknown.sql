-- EXEC @name of a parameter may call anything.
-- catalog: sales

CREATE PROCEDURE dbo.P @name sysname AS EXEC @name;

-- lineage:
--   HW3002: The name {@name} is only partly known at run time; no edge is drawn.
