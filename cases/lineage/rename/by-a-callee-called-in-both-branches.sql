-- A callee that renames a table, called in both branches of an IF, renames it once for who calls the two: what that put into the table before belongs to the new name.
CREATE TABLE dbo.Orders (Id int, Total money);
GO
CREATE PROCEDURE dbo.Publish AS EXEC sp_rename N'dbo.Stage', N'Fact';
GO
CREATE PROCEDURE dbo.Load_ @full bit AS
BEGIN
  IF @full = 1
  BEGIN
    INSERT INTO dbo.Stage (Total) SELECT o.Total FROM dbo.Orders AS o;
    EXEC dbo.Publish;
  END
  ELSE EXEC dbo.Publish;
END;
GO
CREATE PROCEDURE dbo.Nightly AS
BEGIN
  INSERT INTO dbo.Stage (Id) SELECT o.Id FROM dbo.Orders AS o;
  EXEC dbo.Load_ 1;
END;

-- lineage:
--   dbo.Load_: calls dbo.Publish
--   dbo.Load_: reads dbo.Orders
--   dbo.Load_: writes dbo.Fact
--   dbo.Nightly: calls dbo.Load_
--   dbo.Nightly: reads dbo.Orders
--   dbo.Nightly: writes dbo.Fact
--   dbo.Load_: dbo.Fact.Total <- dbo.Orders.Total
--   dbo.Nightly: dbo.Fact.Id <- dbo.Orders.Id
