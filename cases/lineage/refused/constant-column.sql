-- A constant column of a common table expression or derived table takes no value; the column beside it does.
CREATE TABLE dbo.T (a int, b int);
GO
CREATE PROCEDURE dbo.Set_ AS
BEGIN
    WITH c AS (SELECT a, 1 AS x FROM dbo.T) UPDATE c SET x = 2;
    WITH c AS (SELECT a, 1 AS x FROM dbo.T) UPDATE c SET a = x;
    UPDATE q SET y = NULL FROM (SELECT b, NULL AS y FROM dbo.T) AS q;
    UPDATE q SET b = y FROM (SELECT b, a AS y FROM dbo.T) AS q;
END

-- lineage:
--   dbo.Set_: reads dbo.T
--   dbo.Set_: writes dbo.T
--   dbo.Set_: dbo.T.b <- dbo.T.a
--   HW2014: SQL Server refuses this: x is computed, so nothing is assigned to it.
--   HW2014: SQL Server refuses this: y is computed, so nothing is assigned to it.
