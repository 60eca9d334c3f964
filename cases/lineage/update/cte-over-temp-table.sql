-- An UPDATE of a CTE over a temp table sets the temp table's column; what filters and joins there decides it.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
SELECT o.Id, o.Total, o.Note INTO #work FROM dbo.Orders AS o;
WITH open_ones AS (SELECT w.Id, w.Total FROM #work AS w WHERE w.Note IS NULL)
UPDATE c SET Total = l.Price FROM open_ones AS c JOIN dbo.Lines AS l ON l.OrderId = c.Id;
INSERT INTO dbo.Audit (What, NewValue) SELECT w.Note, w.Total FROM #work AS w;

-- lineage:
--   dbo.P: reads dbo.Lines
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Audit
--   dbo.P: dbo.Audit.NewValue <- dbo.Lines.Price
--   dbo.P: dbo.Audit.NewValue <- dbo.Orders.Total
--   dbo.P: dbo.Audit.NewValue <~ dbo.Lines.OrderId (join)
--   dbo.P: dbo.Audit.NewValue <~ dbo.Orders.Id (join)
--   dbo.P: dbo.Audit.NewValue <~ dbo.Orders.Note (filter)
--   dbo.P: dbo.Audit.What <- dbo.Orders.Note
