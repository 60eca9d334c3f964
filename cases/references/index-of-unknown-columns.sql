-- Of a table whose columns nobody tells, an index names columns all the same; of one that nobody knows at all, nothing is made known.

CREATE SYNONYM dbo.Synonym_Far FOR Far.dbo.Orders;
GO
CREATE PROCEDURE dbo.TuneFar AS
BEGIN
  CREATE INDEX IX_Far ON dbo.Synonym_Far (Total) INCLUDE (Note);
  CREATE INDEX IX_Nobody ON dbo.Nobody (Total);
END

-- references:
--   5: define dbo.TuneFar by dbo.TuneFar
--   7: read Far.dbo.Orders by dbo.Synonym_Far
--   7: read Far.dbo.Orders.Total by Total
--   7: read Far.dbo.Orders.Note by Note
