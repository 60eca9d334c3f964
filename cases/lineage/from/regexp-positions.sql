-- Where a match begins comes of the text, as with CHARINDEX; which of the matches it is was counted.
-- catalog: sales

INSERT INTO dbo.Lines (OrderId, Qty, LineNumber)
SELECT m.start_position, m.end_position, m.match_id
FROM   dbo.Orders AS o
CROSS APPLY REGEXP_MATCHES(o.Note, '[0-9]+') AS m;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Lines
--   dbo.Lines.OrderId <- dbo.Orders.Note (transformation)
--   dbo.Lines.Qty <- dbo.Orders.Note (transformation)
