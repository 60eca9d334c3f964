-- What the time of FOR SYSTEM_TIME comes from filters the rows.
CREATE TABLE dbo.Tariff (ProductId int, Price money);
GO
CREATE TABLE dbo.Closing (Period int, ClosedAt datetime2, OpenedAt datetime2);
GO
CREATE TABLE dbo.Report (ProductId int, Price money);
GO
CREATE PROCEDURE dbo.Reprice AS
BEGIN
  DECLARE @at datetime2, @from datetime2 = (SELECT MIN(OpenedAt) FROM dbo.Closing);
  SELECT @at = MAX(ClosedAt) FROM dbo.Closing;
  WITH Then_ AS (SELECT ProductId, Price FROM dbo.Tariff FOR SYSTEM_TIME AS OF @at)
  INSERT INTO dbo.Report (ProductId) SELECT ProductId FROM Then_;
  INSERT INTO dbo.Report (Price) SELECT t.Price FROM dbo.Tariff FOR SYSTEM_TIME BETWEEN @from AND '2026-01-01' AS t;
END;

-- lineage:
--   dbo.Reprice: reads dbo.Closing
--   dbo.Reprice: reads dbo.Tariff
--   dbo.Reprice: writes dbo.Report
--   dbo.Reprice: dbo.Report.Price <- dbo.Tariff.Price
--   dbo.Reprice: dbo.Report.Price <~ dbo.Closing.OpenedAt (filter)
--   dbo.Reprice: dbo.Report.ProductId <- dbo.Tariff.ProductId
--   dbo.Reprice: dbo.Report.ProductId <~ dbo.Closing.ClosedAt (filter)
