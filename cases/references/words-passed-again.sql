-- What two calls pass alike is named where each of them says it.
-- catalog: sales

CREATE PROCEDURE dbo.Copy_Ids @to nvarchar(200) AS
EXEC (N'INSERT INTO ' + @to + N' (Id) SELECT Id FROM dbo.Orders');
GO
CREATE PROCEDURE dbo.Nightly AS
DECLARE @target nvarchar(200) = N'dbo.Stock';
EXEC dbo.Copy_Ids N'dbo.Stock';
EXEC dbo.Copy_Ids @target;
EXEC dbo.Copy_Ids @target;

-- references:
--   4: define dbo.Copy_Ids by dbo.Copy_Ids
--   5: read dbo.Orders.Id by Id (dynamic)
--   5: read dbo.Orders by dbo.Orders (dynamic)
--   7: define dbo.Nightly by dbo.Nightly
--   8: write dbo.Stock by dbo.Stock (dynamic)
--   9: call dbo.Copy_Ids by dbo.Copy_Ids
--   9: write dbo.Stock by dbo.Stock (dynamic)
--   10: call dbo.Copy_Ids by dbo.Copy_Ids
--   11: call dbo.Copy_Ids by dbo.Copy_Ids
