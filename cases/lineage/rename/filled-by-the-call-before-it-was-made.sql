-- What the last call before a table was dropped and made anew put into it does not get the new name; what the first call behind that puts there does.
CREATE TABLE dbo.Orders (Id int, Total money);
GO
CREATE PROCEDURE dbo.Fill AS INSERT INTO dbo.Stage (Total) SELECT o.Total FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.Number_ AS INSERT INTO dbo.Stage (Id) SELECT o.Id FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.Load_ AS
BEGIN
  EXEC dbo.Fill;
  DROP TABLE dbo.Stage;
  CREATE TABLE dbo.Stage (Id int, Total money);
  EXEC dbo.Number_;
  EXEC sp_rename N'dbo.Stage', N'Fact';
END;

-- lineage:
--   dbo.Fill: reads dbo.Orders
--   dbo.Fill: writes dbo.Stage
--   dbo.Load_: calls dbo.Fill
--   dbo.Load_: calls dbo.Number_
--   dbo.Number_: reads dbo.Orders
--   dbo.Number_: writes dbo.Fact
--   dbo.Number_: writes dbo.Stage
--   dbo.Fill: dbo.Stage.Total <- dbo.Orders.Total
--   dbo.Number_: dbo.Fact.Id <- dbo.Orders.Id
--   dbo.Number_: dbo.Stage.Id <- dbo.Orders.Id
