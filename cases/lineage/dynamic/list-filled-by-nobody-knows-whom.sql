-- A list may hold anything behind the call of a procedure whose text nobody has; a table variable is not seen there.
-- catalog: sales

CREATE PROCEDURE dbo.Temp_Table AS
DECLARE @name sysname;
CREATE TABLE #list (n sysname);
INSERT INTO #list (n) VALUES (N'Orders');
EXEC Other.dbo.Fill_List;
SELECT @name = n FROM #list;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @name);
GO
CREATE PROCEDURE dbo.Table_Variable AS
DECLARE @name sysname;
DECLARE @list TABLE (n sysname);
INSERT INTO @list (n) VALUES (N'Orders');
EXEC Other.dbo.Fill_List;
SELECT @name = n FROM @list;
EXEC (N'INSERT INTO dbo.Archive (CustomerId) SELECT CustomerId FROM dbo.' + @name);

-- lineage:
--   dbo.Table_Variable: calls Other.dbo.Fill_List
--   dbo.Table_Variable: reads dbo.Orders [dynamic]
--   dbo.Table_Variable: writes dbo.Archive [dynamic]
--   dbo.Temp_Table: calls Other.dbo.Fill_List
--   dbo.Temp_Table: writes dbo.Archive [dynamic]
--   dbo.Table_Variable: dbo.Archive.CustomerId <- dbo.Orders.CustomerId [dynamic]
--   HW3002: The name dbo.{n} is only partly known at run time; no edge is drawn.
