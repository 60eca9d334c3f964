-- A name that a procedure does not have is told, not that its parameter is left out too; of one that takes one value, and gets two, that it takes one.
-- catalog: sales

CREATE PROCEDURE dbo.Store @Id int AS
INSERT INTO dbo.Archive (Id) VALUES (@Id);
GO
EXEC dbo.Store @Identity = 1;
EXEC dbo.Store 1, 2;
EXEC dbo.Store;

-- lineage:
--   calls dbo.Store
--   dbo.Store: writes dbo.Archive
--   HW2015: SQL Server refuses this call of dbo.Store: it has no @identity.
--   HW2015: SQL Server refuses this call of dbo.Store: it takes one value and gets 2.
--   HW2015: SQL Server refuses this call of dbo.Store: @id has no default and is not given.
