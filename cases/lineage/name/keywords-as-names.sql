-- Keywords in brackets, and words that are no reserved ones without, are names like any others.
CREATE TABLE dbo.[Order] ([Select] int, [From] int, Date date, Type int, Value int, [Key] int, Rank int, Source int, Target int);
CREATE TABLE dbo.Output1 (Date date, Type int, Value int, Rank int, Source int, [Where] int);
GO
INSERT INTO dbo.Output1 (Date, Type, Value, Rank, Source, [Where])
SELECT o.Date, Type, [o].[Select], o.Rank, Target, o.[From] FROM dbo.[Order] o;

-- lineage:
--   reads dbo.Order
--   writes dbo.Output1
--   dbo.Output1.Date <- dbo.Order.Date
--   dbo.Output1.Rank <- dbo.Order.Rank
--   dbo.Output1.Source <- dbo.Order.Target
--   dbo.Output1.Type <- dbo.Order.Type
--   dbo.Output1.Value <- dbo.Order.Select
--   dbo.Output1.Where <- dbo.Order.From
