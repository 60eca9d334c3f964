-- A text that runs knows the columns of a table that its module made before it, and not of one that is made after it.
CREATE TABLE dbo.Orders (Id int, CustomerId int, Total money);
CREATE TABLE dbo.Facts (Id int, Total money);
GO
CREATE PROCEDURE dbo.MadeBefore AS
BEGIN
  SELECT o.CustomerId AS Id, o.Total INTO dbo.Work FROM dbo.Orders AS o;
  EXEC (N'INSERT INTO dbo.Facts (Id, Total) SELECT * FROM dbo.Work');
END;
GO
CREATE PROCEDURE dbo.MadeAfter AS
BEGIN
  EXEC (N'INSERT INTO dbo.Facts (Id, Total) SELECT * FROM dbo.Other');
  SELECT o.CustomerId AS Id, o.Total INTO dbo.Other FROM dbo.Orders AS o;
END;

-- lineage:
--   dbo.MadeAfter: reads dbo.Orders
--   dbo.MadeAfter: reads dbo.Other [dynamic]
--   dbo.MadeAfter: writes dbo.Facts [dynamic]
--   dbo.MadeAfter: writes dbo.Other
--   dbo.MadeBefore: reads dbo.Orders
--   dbo.MadeBefore: reads dbo.Work [dynamic]
--   dbo.MadeBefore: writes dbo.Facts [dynamic]
--   dbo.MadeBefore: writes dbo.Work
--   dbo.MadeAfter: dbo.Facts.Id <- dbo.Other.* [dynamic]
--   dbo.MadeAfter: dbo.Facts.Total <- dbo.Other.* [dynamic]
--   dbo.MadeAfter: dbo.Other.Id <- dbo.Orders.CustomerId
--   dbo.MadeAfter: dbo.Other.Total <- dbo.Orders.Total
--   dbo.MadeBefore: dbo.Facts.Id <- dbo.Work.Id [dynamic]
--   dbo.MadeBefore: dbo.Facts.Total <- dbo.Work.Total [dynamic]
--   dbo.MadeBefore: dbo.Work.Id <- dbo.Orders.CustomerId
--   dbo.MadeBefore: dbo.Work.Total <- dbo.Orders.Total
--   HW2005: The columns of dbo.Other are not known, so * cannot be expanded.
