-- What is read of a table behind a DELETE of all its rows goes with its new name, as behind TRUNCATE TABLE; behind a DELETE of some, or through a view, it keeps the name.
-- catalog: sales

CREATE TABLE dbo.Sums_new (Amount decimal(18, 2));
CREATE TABLE dbo.Report (Amount decimal(18, 2));
GO
CREATE VIEW dbo.LargeSums AS SELECT n.Amount FROM dbo.Sums_new AS n WHERE n.Amount > 0;
GO
CREATE PROCEDURE dbo.All_Rows AS
DELETE FROM dbo.Sums_new;
INSERT INTO dbo.Sums_new (Amount) SELECT o.Total FROM dbo.Orders AS o;
INSERT INTO dbo.Report (Amount) SELECT n.Amount FROM dbo.Sums_new AS n;
EXEC sp_rename N'dbo.Sums_new', N'Sums';
GO
CREATE PROCEDURE dbo.Some_Rows AS
DELETE FROM dbo.Sums_new WHERE Amount > 0;
INSERT INTO dbo.Sums_new (Amount) SELECT o.Total FROM dbo.Orders AS o;
INSERT INTO dbo.Report (Amount) SELECT n.Amount FROM dbo.Sums_new AS n;
EXEC sp_rename N'dbo.Sums_new', N'Sums';
GO
CREATE PROCEDURE dbo.First_Rows AS
DELETE TOP (10) FROM dbo.Sums_new;
INSERT INTO dbo.Report (Amount) SELECT n.Amount FROM dbo.Sums_new AS n;
EXEC sp_rename N'dbo.Sums_new', N'Sums';
GO
CREATE PROCEDURE dbo.Through_A_View AS
DELETE FROM dbo.LargeSums;
INSERT INTO dbo.Report (Amount) SELECT v.Amount FROM dbo.LargeSums AS v;
INSERT INTO dbo.Report (Amount) SELECT n.Amount FROM dbo.Sums_new AS n;
EXEC sp_rename N'dbo.Sums_new', N'Sums';
EXEC sp_rename N'dbo.LargeSums', N'Large';

-- lineage:
--   dbo.All_Rows: reads dbo.Orders
--   dbo.All_Rows: reads dbo.Sums
--   dbo.All_Rows: writes dbo.Report
--   dbo.All_Rows: writes dbo.Sums
--   dbo.First_Rows: reads dbo.Sums_new
--   dbo.First_Rows: writes dbo.Report
--   dbo.First_Rows: writes dbo.Sums
--   dbo.LargeSums: reads dbo.Sums_new
--   dbo.Some_Rows: reads dbo.Orders
--   dbo.Some_Rows: reads dbo.Sums_new
--   dbo.Some_Rows: writes dbo.Report
--   dbo.Some_Rows: writes dbo.Sums
--   dbo.Through_A_View: reads dbo.LargeSums
--   dbo.Through_A_View: reads dbo.Sums_new
--   dbo.Through_A_View: writes dbo.Large
--   dbo.Through_A_View: writes dbo.Report
--   dbo.All_Rows: dbo.Report.Amount <- dbo.Sums.Amount
--   dbo.All_Rows: dbo.Sums.Amount <- dbo.Orders.Total
--   dbo.First_Rows: dbo.Report.Amount <- dbo.Sums_new.Amount
--   dbo.LargeSums: dbo.LargeSums.Amount <- dbo.Sums_new.Amount
--   dbo.LargeSums: dbo.LargeSums.Amount <~ dbo.Sums_new.Amount (filter)
--   dbo.Some_Rows: dbo.Report.Amount <- dbo.Sums_new.Amount
--   dbo.Some_Rows: dbo.Sums.Amount <- dbo.Orders.Total
--   dbo.Through_A_View: dbo.Report.Amount <- dbo.LargeSums.Amount
--   dbo.Through_A_View: dbo.Report.Amount <- dbo.Sums_new.Amount
