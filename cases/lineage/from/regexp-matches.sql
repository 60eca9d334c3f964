-- REGEXP_MATCHES finds parts of a text: the matches come from the text; the number of a match is counted.
-- catalog: sales

INSERT INTO dbo.Audit (What, OldValue, NewValue)
SELECT m.match_id, m.match_value, m.substring_matches
FROM   dbo.Orders AS o
CROSS APPLY REGEXP_MATCHES(o.Note, N'#(\d+)') AS m;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Audit
--   dbo.Audit.NewValue <- dbo.Orders.Note (transformation)
--   dbo.Audit.OldValue <- dbo.Orders.Note (transformation)
