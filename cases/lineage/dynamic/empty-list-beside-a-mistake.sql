-- An empty list behind IN is passed over where another way fills it, with other words unknown too; any other mistake there is told.
-- catalog: sales

CREATE PROCEDURE dbo.Clear_Some @some bit, @customer nvarchar(10) AS
DECLARE @ids nvarchar(100) = IIF(@some = 1, N'1, 2', N'');
EXEC (N'DELETE FROM dbo.Orders WHERE CustomerId = ' + @customer + N' AND Id IN (' + @ids + N')');
GO
CREATE PROCEDURE dbo.Clear_Wrongly @some bit AS
DECLARE @ids nvarchar(100) = IIF(@some = 1, N'1, 2', N', 2');
EXEC (N'DELETE FROM dbo.Lines WHERE OrderId IN (' + @ids + N')');

-- lineage:
--   dbo.Clear_Some: writes dbo.Orders [dynamic]
--   dbo.Clear_Wrongly: writes dbo.Lines [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @customer.
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected an expression here, found ,.
