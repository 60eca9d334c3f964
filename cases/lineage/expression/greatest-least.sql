-- GREATEST and LEAST may give any of their arguments.
-- catalog: sales

INSERT INTO dbo.Facts (Amount, Rank) SELECT GREATEST(l.Price, l.Discount), LEAST(l.Qty, 10) FROM dbo.Lines AS l;
