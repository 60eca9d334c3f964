-- UNPIVOT leaves the columns that it does not list; the column of names comes from nothing.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT u.What, u.Amount
FROM   (SELECT OrderId, Price, Discount FROM dbo.Lines) AS s
UNPIVOT (Amount FOR What IN (Price, Discount)) AS u
WHERE  u.OrderId > 5;

-- lineage:
--   reads dbo.Lines
--   writes dbo.Settings
--   dbo.Settings.Name <~ dbo.Lines.OrderId (filter)
--   dbo.Settings.Value <- dbo.Lines.Discount
--   dbo.Settings.Value <- dbo.Lines.Price
--   dbo.Settings.Value <~ dbo.Lines.OrderId (filter)
