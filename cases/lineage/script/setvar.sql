-- A line :setvar gives a variable of sqlcmd its value for all that stands behind it, until another one does.
:setvar Source stage
:setvar Target "Order lines"
CREATE TABLE dbo.[Order lines] (Id int);
CREATE TABLE dbo.Prices (Id int);
CREATE TABLE stage.Lines (Id int);
CREATE TABLE dbo.Lines (Id int);
GO
INSERT INTO dbo.[$(Target)] (Id) SELECT l.Id FROM $(Source).Lines AS l;
GO
:setvar Target Prices
CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.[$(Target)] (Id) SELECT l.Id FROM [$(Source)].Lines AS l;
GO
INSERT INTO dbo.[$(Else)] (Id) SELECT l.Id FROM dbo.Lines AS l;

-- lineage:
--   dbo.P: reads stage.Lines
--   dbo.P: writes dbo.Prices
--   reads dbo.Lines
--   reads stage.Lines
--   writes dbo.[$(Else)]
--   writes dbo.[Order lines]
--   dbo.P: dbo.Prices.Id <- stage.Lines.Id
--   dbo.[$(Else)].Id <- dbo.Lines.Id
--   dbo.[Order lines].Id <- stage.Lines.Id
