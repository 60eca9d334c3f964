-- A warehouse that is being loaded: staging, dimensions with history, facts, and the tables that keep the books of the loads.
CREATE TABLE stage.Client (ClientCode varchar(20), FullName nvarchar(100), Email nvarchar(100), Town nvarchar(50), Segment char(1), ChangedAt datetime2);
CREATE TABLE stage.Sale (SaleNo int, ClientCode varchar(20), ProductCode varchar(20), SoldOn date, Qty int, Amount decimal(18, 2), Currency char(3), LoadId int);
CREATE TABLE stage.Product (ProductCode varchar(20), Title nvarchar(100), Price decimal(18, 2), Category nvarchar(50));
GO
CREATE TABLE dw.DimClient (ClientKey int IDENTITY PRIMARY KEY, ClientCode varchar(20), FullName nvarchar(100), Email nvarchar(100), Town nvarchar(50), Segment char(1), ValidFrom datetime2, ValidTo datetime2, IsCurrent bit);
CREATE TABLE dw.DimProduct (ProductKey int IDENTITY, ProductCode varchar(20), Title nvarchar(100), Price decimal(18, 2), Category nvarchar(50));
CREATE TABLE dw.FactSale (SaleNo int, ClientKey int, ProductKey int, SoldOn date, Qty int, Amount decimal(18, 2), LoadId int);
CREATE TABLE dw.FactSaleDaily (SoldOn date, ProductKey int, Qty int, Amount decimal(18, 2));
CREATE TABLE dw.Rate (Currency char(3), RateOn date, Rate decimal(18, 6));
GO
CREATE TABLE etl.Watermark (TableName sysname, LoadedTo datetime2, LastNo int);
CREATE TABLE etl.RunLog (RunId int IDENTITY, Step nvarchar(100), Rows int, StartedAt datetime2, Message nvarchar(4000));
CREATE TABLE etl.Change (ChangedAt datetime2, Action nvarchar(10), KeyValue nvarchar(50), OldValue nvarchar(200), NewValue nvarchar(200));
CREATE TABLE etl.Rejected (SaleNo int, Reason nvarchar(200));
GO
-- Columns that an INSERT without a column list leaves out, and such as it has to count.
CREATE TABLE dw.Versioned (Code varchar(20), Amount decimal(18, 2), Stamp rowversion, Note nvarchar(100));
CREATE TABLE dw.Computed (Net decimal(18, 2), Gross AS Net * 1.25, Vat decimal(18, 2));
CREATE TABLE dw.Shown (Code varchar(20), ValidFrom datetime2 GENERATED ALWAYS AS ROW START, ValidTo datetime2 GENERATED ALWAYS AS ROW END, Note nvarchar(100), PERIOD FOR SYSTEM_TIME (ValidFrom, ValidTo));
CREATE TABLE dw.Hidden (Code varchar(20), ValidFrom datetime2 GENERATED ALWAYS AS ROW START HIDDEN, ValidTo datetime2 GENERATED ALWAYS AS ROW END HIDDEN, Note nvarchar(100), PERIOD FOR SYSTEM_TIME (ValidFrom, ValidTo));
GO
CREATE VIEW dw.CurrentClient AS
SELECT c.ClientKey, c.ClientCode AS Code, c.FullName AS Name, c.Town FROM dw.DimClient AS c WHERE c.IsCurrent = 1;
GO
CREATE SYNONYM dbo.SynSale FOR dw.FactSale;
GO
CREATE TYPE etl.SaleList AS TABLE (SaleNo int, Amount decimal(18, 2));
GO
CREATE FUNCTION dw.ToEuro (@amount decimal(18, 2), @currency char(3)) RETURNS decimal(18, 2) AS
BEGIN
    RETURN @amount * (SELECT TOP (1) r.Rate FROM dw.Rate AS r WHERE r.Currency = @currency ORDER BY r.RateOn DESC);
END;
GO
CREATE FUNCTION dw.SalesOf (@code varchar(20)) RETURNS TABLE AS RETURN
(SELECT s.SaleNo, s.ProductCode, s.Amount FROM stage.Sale AS s WHERE s.ClientCode = @code);
