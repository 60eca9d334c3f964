-- Between two stars whose columns nobody knows it is not known what stands beside a column.
-- catalog: sales

CREATE VIEW dbo.V AS
SELECT u.*, o.Total, w.* FROM Other.dbo.U AS u, dbo.Orders AS o, Other.dbo.W AS w
UNION ALL
SELECT l.Qty, l.Price, l.OrderId FROM dbo.Lines AS l;

-- lineage:
--   dbo.V: reads Other.dbo.U
--   dbo.V: reads Other.dbo.W
--   dbo.V: reads dbo.Lines
--   dbo.V: reads dbo.Orders
--   dbo.V: dbo.V.* <- Other.dbo.U.*
--   dbo.V: dbo.V.* <- Other.dbo.W.*
--   dbo.V: dbo.V.* <- dbo.Lines.OrderId
--   dbo.V: dbo.V.* <- dbo.Lines.Price
--   dbo.V: dbo.V.* <- dbo.Lines.Qty
--   dbo.V: dbo.V.Total <- dbo.Orders.Total
--   HW2005: The columns of Other.dbo.U are not known, so * cannot be expanded.
--   HW2005: The columns of Other.dbo.W are not known, so * cannot be expanded.
