-- sqlcmd's variables stand in modules as in scripts.
-- catalog: sales
-- variable: Other = Branch

CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.Archive (Id) SELECT Id FROM [$(Other)].dbo.Orders;

-- lineage:
--   dbo.P: reads Branch.dbo.Orders
--   dbo.P: writes dbo.Archive
--   dbo.P: dbo.Archive.Id <- Branch.dbo.Orders.Id
