-- A synonym of a view, of a procedure, of a function: the edges go to what it stands for.
-- catalog: sales

CREATE PROCEDURE dbo.Real AS SELECT 1;
GO
CREATE FUNCTION dbo.RealSum (@a int) RETURNS int AS BEGIN RETURN @a; END;
GO
CREATE SYNONYM dbo.SynOpen FOR dbo.OpenOrders;
CREATE SYNONYM dbo.SynRun FOR dbo.Real;
CREATE SYNONYM dbo.SynSum FOR dbo.RealSum;
GO
CREATE PROCEDURE dbo.P AS
BEGIN
    EXEC dbo.SynRun;
    INSERT INTO dbo.Facts (CustomerId, Amount, Rank) SELECT s.CustomerId, s.Total, dbo.SynSum(s.Id) FROM dbo.SynOpen AS s;
END;

-- lineage:
--   dbo.P: calls dbo.Real
--   dbo.P: reads dbo.OpenOrders
--   dbo.P: reads dbo.RealSum
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.Amount <- dbo.OpenOrders.Total
--   dbo.P: dbo.Facts.CustomerId <- dbo.OpenOrders.CustomerId
--   dbo.P: dbo.Facts.Rank <- dbo.OpenOrders.Id (transformation)
