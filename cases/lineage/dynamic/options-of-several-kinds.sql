-- Options of an index and hints of a table in one text: what helps to read the one does not change the other, though both come out of one column.
-- catalog: sales

CREATE PROCEDURE dbo.Of_Two_Parameters @index nvarchar(50), @hint nvarchar(50) AS
EXEC (N'CREATE INDEX i ON dbo.Lines (Qty) WITH (' + @index + N'); INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o WITH (' + @hint + N')');
GO
CREATE PROCEDURE dbo.Of_One_Column AS
DECLARE @index nvarchar(200), @hint nvarchar(200);
SELECT @index = s.Value FROM dbo.Settings AS s WHERE s.Name = N'index';
SELECT @hint = s.Value FROM dbo.Settings AS s WHERE s.Name = N'hint';
EXEC (N'CREATE INDEX i ON dbo.Lines (Qty) WITH (' + @index + N'); INSERT INTO dbo.Facts (Name) SELECT c.Name FROM dbo.Customers AS c WITH (READPAST, ' + @hint + N', NOWAIT)');
GO
CREATE PROCEDURE dbo.The_Hint_First AS
DECLARE @index nvarchar(200), @hint nvarchar(200);
SELECT @index = s.Value FROM dbo.Settings AS s WHERE s.Name = N'index';
SELECT @hint = s.Value FROM dbo.Settings AS s WHERE s.Name = N'hint';
EXEC (N'INSERT INTO dbo.Facts (Rank) SELECT p.Id FROM dbo.Products AS p WITH (' + @hint + N'); CREATE INDEX i ON dbo.Lines (Qty) WITH (' + @index + N')');

-- lineage:
--   dbo.Of_One_Column: reads dbo.Customers [dynamic]
--   dbo.Of_One_Column: reads dbo.Settings
--   dbo.Of_One_Column: writes dbo.Facts [dynamic]
--   dbo.Of_Two_Parameters: reads dbo.Orders [dynamic]
--   dbo.Of_Two_Parameters: writes dbo.Archive [dynamic]
--   dbo.The_Hint_First: reads dbo.Products [dynamic]
--   dbo.The_Hint_First: reads dbo.Settings
--   dbo.The_Hint_First: writes dbo.Facts [dynamic]
--   dbo.Of_One_Column: dbo.Facts.Name <- dbo.Customers.Name [dynamic]
--   dbo.Of_Two_Parameters: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.The_Hint_First: dbo.Facts.Rank <- dbo.Products.Id [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @index.
--   HW3001: This SQL is put together at run time and its text is not known: s.Value.
--   HW3001: This SQL is put together at run time and its text is not known: s.Value.
