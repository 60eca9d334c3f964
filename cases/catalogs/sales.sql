-- A small shop: the tables that most cases read and write.
CREATE TABLE dbo.Customers (Id int IDENTITY PRIMARY KEY, Name nvarchar(100) NOT NULL, City nvarchar(50), CountryId int, Since date);
CREATE TABLE dbo.Countries (Id int PRIMARY KEY, Name nvarchar(50), Region nvarchar(20));
CREATE TABLE dbo.Orders (Id int PRIMARY KEY, CustomerId int, OrderDate date, Status char(1), Total decimal(18, 2), Note nvarchar(200));
CREATE TABLE dbo.Lines (OrderId int, LineNumber int, ProductId int, Qty int, Price decimal(18, 2), Discount decimal(5, 2));
CREATE TABLE dbo.Products (Id int PRIMARY KEY, Name nvarchar(100), CategoryId int, Price decimal(18, 2), ParentId int);
CREATE TABLE dbo.Archive (Id int, CustomerId int, OrderDate date, Total decimal(18, 2));
CREATE TABLE dbo.Facts (CustomerId int, Name nvarchar(100), Amount decimal(18, 2), Orders int, Rank int);
CREATE TABLE dbo.Audit (At datetime2, What nvarchar(100), OldValue nvarchar(200), NewValue nvarchar(200));
CREATE TABLE dbo.Settings (Name nvarchar(50), Value nvarchar(200));
CREATE TABLE stage.Customers (Id int, Name nvarchar(100), City nvarchar(50), CountryId int, Since date);
GO
CREATE VIEW dbo.OpenOrders AS
SELECT o.Id, o.CustomerId, o.Total FROM dbo.Orders AS o WHERE o.Status = 'O';
GO
CREATE SYNONYM dbo.Synonym_Orders FOR dbo.Orders;
GO
CREATE TYPE dbo.IdList AS TABLE (Id int, Label nvarchar(50));
