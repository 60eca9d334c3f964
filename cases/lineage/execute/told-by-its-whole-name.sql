-- What is not known of a call is told by the whole name of the procedure, though it is written without its schema, and of a text by the sixty letters that it begins with.
-- catalog: sales

CREATE PROCEDURE dbo.Of_A_Name AS
INSERT INTO dbo.Archive (Id) EXEC Elsewhere;
GO
CREATE PROCEDURE dbo.Of_Sixty_Letters AS
INSERT INTO dbo.Archive (Id) EXEC (N'EXEC Other.dbo.Rows @kind = 1, @from = 20, @to = 5');
GO
CREATE PROCEDURE dbo.Of_One_More AS
INSERT INTO dbo.Archive (Id) EXEC (N'EXEC Other.dbo.Rows @kind = 1, @from = 20, @to = 50');

-- lineage:
--   dbo.Of_A_Name: calls dbo.Elsewhere
--   dbo.Of_A_Name: writes dbo.Archive
--   dbo.Of_One_More: calls Other.dbo.Rows [dynamic]
--   dbo.Of_One_More: writes dbo.Archive
--   dbo.Of_Sixty_Letters: calls Other.dbo.Rows [dynamic]
--   dbo.Of_Sixty_Letters: writes dbo.Archive
--   HW3003: What dbo.Elsewhere returns is not known, so the columns it fills have no source.
--   HW3003: What EXEC (N'EXEC Other.dbo.Rows @kind = 1, @from = 20, @to = 5') returns is not known, so the columns it fills have no source.
--   HW3003: What EXEC (N'EXEC Other.dbo.Rows @kind = 1, @from = 20, @to = 50'… returns is not known, so the columns it fills have no source.
