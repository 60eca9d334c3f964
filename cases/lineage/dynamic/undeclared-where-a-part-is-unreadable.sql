-- Of a text that cannot be read in part a variable that it may declare there is not missed.
-- catalog: sales

CREATE PROCEDURE dbo.Broken AS
EXEC (N'DECLARE @a int = ) 1; DELETE FROM dbo.Orders WHERE Id = @a;');
GO
CREATE PROCEDURE dbo.Whole AS
EXEC (N'DELETE FROM dbo.Orders WHERE Id = @a;');

-- lineage:
--   dbo.Broken: writes dbo.Orders [dynamic]
--   dbo.Whole: writes dbo.Orders [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected an expression here, found ).
--   HW2014: SQL Server refuses this: the text that runs here is a batch of its own, and nothing in it declares @a: sp_executesql can pass it.
