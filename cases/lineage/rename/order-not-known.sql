-- A table that one module fills and another renames, with no caller of both: what it is filled with stays under the old name, and that is told.
-- catalog: sales

CREATE PROCEDURE dbo.Fill AS
TRUNCATE TABLE dbo.Archive_new;
INSERT INTO dbo.Archive_new (Id, Total) SELECT o.Id, o.Total FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.Swap AS
EXEC sp_rename N'dbo.Archive', N'Archive_old';
EXEC sp_rename N'dbo.Archive_new', N'Archive';
GO
CREATE PROCEDURE dbo.Reads_And_Renames AS
INSERT INTO dbo.Facts (Amount) SELECT a.Total FROM dbo.Archive_new AS a;
EXEC sp_rename N'dbo.Archive_new', N'Archive_last';

-- lineage:
--   dbo.Fill: reads dbo.Orders
--   dbo.Fill: writes dbo.Archive_new
--   dbo.Reads_And_Renames: reads dbo.Archive_new
--   dbo.Reads_And_Renames: writes dbo.Facts
--   dbo.Fill: dbo.Archive_new.Id <- dbo.Orders.Id
--   dbo.Fill: dbo.Archive_new.Total <- dbo.Orders.Total
--   dbo.Reads_And_Renames: dbo.Facts.Amount <- dbo.Archive_new.Total
--   HW3005: Other modules write dbo.Archive_new: whether they do before it becomes dbo.Archive here, and so fill that, is not known.
--   HW3005: Other modules write dbo.Archive_new: whether they do before it becomes dbo.Archive_last here, and so fill that, is not known.
