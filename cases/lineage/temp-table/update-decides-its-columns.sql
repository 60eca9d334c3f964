-- What decides an UPDATE of a temp table decides the columns that it sets, not the rows; what decides an INSERT decides the rows.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
SELECT o.Id, o.Total, o.Note INTO #work FROM dbo.Orders AS o WHERE o.Status = 'O';
UPDATE w SET w.Total = l.Price FROM #work AS w JOIN dbo.Lines AS l ON l.OrderId = w.Id WHERE l.Qty > 0;
INSERT INTO dbo.Audit (What, NewValue) SELECT w.Note, w.Total FROM #work AS w;

-- lineage:
--   dbo.P: reads dbo.Lines
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Audit
--   dbo.P: dbo.Audit.NewValue <- dbo.Lines.Price
--   dbo.P: dbo.Audit.NewValue <- dbo.Orders.Total
--   dbo.P: dbo.Audit.NewValue <~ dbo.Lines.OrderId (join)
--   dbo.P: dbo.Audit.NewValue <~ dbo.Lines.Qty (filter)
--   dbo.P: dbo.Audit.NewValue <~ dbo.Orders.Id (join)
--   dbo.P: dbo.Audit.NewValue <~ dbo.Orders.Status (filter)
--   dbo.P: dbo.Audit.What <- dbo.Orders.Note
--   dbo.P: dbo.Audit.What <~ dbo.Orders.Status (filter)
