-- Each column of a VALUES table comes from that position of every row.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT v.What, v.Amount
FROM   dbo.Lines AS l
CROSS APPLY (VALUES (N'price', l.Price), (N'discount', l.Discount), (N'sum', l.Qty * l.Price)) AS v (What, Amount);

-- lineage:
--   reads dbo.Lines
--   writes dbo.Settings
--   dbo.Settings.Value <- dbo.Lines.Discount
--   dbo.Settings.Value <- dbo.Lines.Price
--   dbo.Settings.Value <- dbo.Lines.Price (transformation)
--   dbo.Settings.Value <- dbo.Lines.Qty (transformation)
