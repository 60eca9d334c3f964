-- What a caller passes to a procedure that runs it is named where the caller says it: in a whole text, or as the name of a table.
-- catalog: sales

CREATE PROCEDURE dbo.Run_It @sql nvarchar(max) AS EXEC (@sql);
GO
CREATE PROCEDURE dbo.Copy_Ids @from nvarchar(200), @to nvarchar(200) AS
DECLARE @sql nvarchar(max) = N'INSERT INTO ' + @to + N' (Id) SELECT s.Id FROM ' + @from + N' AS s';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Nightly AS
DECLARE @source nvarchar(200) = N'dbo.Products';
EXEC dbo.Run_It N'INSERT INTO dbo.Facts (Amount) SELECT o.Total FROM dbo.Orders AS o';
EXEC dbo.Copy_Ids @source, @to = N'dbo.Stock';
EXEC dbo.Copy_Ids @source, @to = N'dbo.Archive';
EXEC dbo.Unknown N'DELETE FROM dbo.Audit';

-- references:
--   4: define dbo.Run_It by dbo.Run_It
--   6: define dbo.Copy_Ids by dbo.Copy_Ids
--   10: define dbo.Nightly by dbo.Nightly
--   11: read dbo.Products by dbo.Products (dynamic)
--   12: call dbo.Run_It by dbo.Run_It
--   12: write dbo.Facts by dbo.Facts (dynamic)
--   12: write dbo.Facts.Amount by Amount (dynamic)
--   12: read dbo.Orders.Total by Total (dynamic)
--   12: read dbo.Orders by dbo.Orders (dynamic)
--   13: call dbo.Copy_Ids by dbo.Copy_Ids
--   13: write dbo.Stock by dbo.Stock (dynamic)
--   14: call dbo.Copy_Ids by dbo.Copy_Ids
--   14: write dbo.Archive by dbo.Archive (dynamic)
--   15: call dbo.Unknown by dbo.Unknown
