-- An OUTPUT parameter holds what either of two texts leaves in it.
-- catalog: sales

CREATE PROCEDURE dbo.P @orders bit AS
DECLARE @sql nvarchar(max) = N'SELECT @most = MAX(Price) FROM dbo.Lines', @amount decimal(18, 2);
IF @orders = 1 SET @sql = N'SELECT @most = MAX(Total) FROM dbo.Orders';
EXEC sp_executesql @sql, N'@most decimal(18, 2) OUTPUT', @amount OUTPUT;
INSERT INTO dbo.Facts (Amount) VALUES (@amount);

-- lineage:
--   dbo.P: reads dbo.Lines [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.Amount <- dbo.Lines.Price (aggregation)
--   dbo.P: dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
