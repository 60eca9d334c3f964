-- A text that writes a table and renames it, of which no letter stands in the module: both are proven by the same place, and the write is the new name's.
-- catalog: sales

DECLARE @s nvarchar(max) = LOWER(N'SELECT Id, Name INTO dbo.Facts_New FROM stage.Customers; EXEC sp_rename ''dbo.Facts_New'', ''Facts_Now'';');
EXEC (@s);

-- lineage:
--   reads stage.Customers [dynamic]
--   writes dbo.facts_now [dynamic]
--   dbo.facts_now.id <- stage.Customers.Id [dynamic]
--   dbo.facts_now.name <- stage.Customers.Name [dynamic]
