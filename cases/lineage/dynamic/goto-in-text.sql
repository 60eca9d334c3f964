-- A text has labels of its own: its GOTO leads back in it.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC (N'DECLARE @n int;
again:
INSERT INTO dbo.Facts (Amount) VALUES (@n);
SELECT @n = MAX(o.Total) FROM dbo.Orders AS o;
IF @n < 10 GOTO again;');

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Facts.Amount <- dbo.Orders.Total (aggregation) [dynamic]
