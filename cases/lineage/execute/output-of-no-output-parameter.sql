-- OUTPUT at the call gives a variable what the callee leaves in a parameter that is OUTPUT there too; without either it keeps what it held.
CREATE TABLE dbo.Orders (Id int, Total int);
CREATE TABLE dbo.Report (Both_ int, CalleeOnly int, CallerOnly int);
GO
CREATE PROCEDURE dbo.Latest @first int OUTPUT, @second int OUTPUT, @third int AS
SELECT @first = MAX(Id), @second = MAX(Id), @third = MAX(Id) FROM dbo.Orders;
GO
CREATE PROCEDURE dbo.P AS
BEGIN
  DECLARE @a int, @b int, @c int;
  SELECT @a = MIN(Total), @b = MIN(Total), @c = MIN(Total) FROM dbo.Orders;
  EXEC dbo.Latest @a OUTPUT, @b, @c OUTPUT;
  INSERT INTO dbo.Report VALUES (@a, @b, @c);
END;

-- lineage:
--   dbo.Latest: reads dbo.Orders
--   dbo.P: calls dbo.Latest
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Report
--   dbo.P: dbo.Report.Both_ <- dbo.Orders.Id (aggregation)
--   dbo.P: dbo.Report.CalleeOnly <- dbo.Orders.Total (aggregation)
--   dbo.P: dbo.Report.CallerOnly <- dbo.Orders.Total (aggregation)
