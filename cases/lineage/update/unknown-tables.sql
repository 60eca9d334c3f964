-- UPDATE from tables that nobody told the columns of: qualified columns are theirs.

UPDATE t
SET    t.Name = s.Name, t.Total = s.Qty * p.Price
FROM   mart.Target AS t
JOIN   ext.Source  AS s ON s.Id = t.Id
LEFT JOIN other.ext.Prices AS p ON p.Id = s.PriceId;

-- lineage:
--   reads ext.Source
--   reads mart.Target
--   reads other.ext.Prices
--   writes mart.Target
--   mart.Target.Name <- ext.Source.Name
--   mart.Target.Name <~ ext.Source.Id (join)
--   mart.Target.Name <~ ext.Source.PriceId (join)
--   mart.Target.Name <~ mart.Target.Id (join)
--   mart.Target.Name <~ other.ext.Prices.Id (join)
--   mart.Target.Total <- ext.Source.Qty (transformation)
--   mart.Target.Total <- other.ext.Prices.Price (transformation)
--   mart.Target.Total <~ ext.Source.Id (join)
--   mart.Target.Total <~ ext.Source.PriceId (join)
--   mart.Target.Total <~ mart.Target.Id (join)
--   mart.Target.Total <~ other.ext.Prices.Id (join)
