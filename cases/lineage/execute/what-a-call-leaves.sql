-- A return status replaces what the variable held, whoever gives it; an OUTPUT argument of a procedure that nobody knows may keep it.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @a int = (SELECT MAX(Id) FROM dbo.Orders), @b int = (SELECT MAX(Id) FROM dbo.Orders), @c int = (SELECT MAX(Id) FROM dbo.Orders);
EXEC @a = sp_executesql N'TRUNCATE TABLE dbo.Archive';
EXEC @b = sp_getapplock N'load', N'Exclusive';
EXEC @c = Other.dbo.Load_All;
INSERT INTO dbo.Facts (CustomerId, Amount, Orders) VALUES (@a, @b, @c);
DECLARE @name nvarchar(100) = (SELECT MAX(Name) FROM dbo.Customers), @exists int = (SELECT MAX(CountryId) FROM dbo.Customers);
EXEC master.dbo.xp_fileexist @name, @exists OUTPUT;
INSERT INTO dbo.Facts (Rank) VALUES (@exists);
DECLARE @total decimal(18, 2) = (SELECT MAX(Total) FROM dbo.Orders);
EXEC Other.dbo.Sum_Up @total OUTPUT;
INSERT INTO dbo.Archive (Total) VALUES (@total);

-- lineage:
--   dbo.P: calls Other.dbo.Load_All
--   dbo.P: calls Other.dbo.Sum_Up
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive [parsed, dynamic]
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Archive.Total <- dbo.Orders.Total (aggregation)
--   dbo.P: dbo.Facts.Rank <- dbo.Customers.CountryId (aggregation)
--   HW3003: What Other.dbo.Sum_Up returns is not known, so the columns it fills have no source.
