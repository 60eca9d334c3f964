-- Where one source alone can have the column it is its; where two can, nothing is guessed.
-- catalog: sales

CREATE VIEW dbo.V AS SELECT a FROM ext.A;
GO
CREATE VIEW dbo.W AS SELECT a AS x FROM ext.A CROSS JOIN ext.B;

-- lineage:
--   dbo.V: reads ext.A
--   dbo.W: reads ext.A
--   dbo.W: reads ext.B
--   dbo.V: dbo.V.a <- ext.A.a
--   HW2009: The column a belongs to one of these, whose columns are not all known: a, b.
