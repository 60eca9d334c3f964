-- CHOOSE takes one of its values; the index decides which.
-- catalog: sales

INSERT INTO dbo.Facts (Name) SELECT CHOOSE(l.Qty, CAST(l.Price AS varchar(20)), CAST(l.Discount AS varchar(20))) FROM dbo.Lines AS l;
