-- What a loop puts any number of times in front of a name or behind it belongs to the literal in which both stand: that is told where the text of the literal runs, too.
-- catalog: sales

CREATE PROCEDURE dbo.InFront @signs int AS
BEGIN
  DECLARE @sign nvarchar(20) = N'';
  WHILE LEN(@sign) < @signs SET @sign += N'x';
  EXEC (N'DECLARE @t sysname = N''' + @sign + N'Orders''; EXEC (N''DELETE FROM dbo.'' + @t)');
END
GO
CREATE PROCEDURE dbo.Behind @signs int AS
BEGIN
  DECLARE @sign nvarchar(20) = N'';
  WHILE LEN(@sign) < @signs SET @sign += N'x';
  EXEC (N'DECLARE @t sysname = N''Orders' + @sign + N'''; EXEC (N''INSERT INTO dbo.Audit (What) SELECT Id FROM dbo.'' + @t)');
END

-- lineage:
--   dbo.Behind: reads dbo.Orders [dynamic]
--   dbo.Behind: reads dbo.Ordersx [dynamic]
--   dbo.Behind: writes dbo.Audit [dynamic]
--   dbo.InFront: writes dbo.Orders [dynamic]
--   dbo.InFront: writes dbo.xOrders [dynamic]
--   dbo.Behind: dbo.Audit.What <- dbo.Orders.Id [dynamic]
--   dbo.Behind: dbo.Audit.What <- dbo.Ordersx.Id [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: how often @sign is repeated.
--   HW3001: This SQL is put together at run time and its text is not known: how often @sign is repeated.
--   HW3001: This SQL is put together at run time and its text is not known: how often @sign is repeated.
--   HW3001: This SQL is put together at run time and its text is not known: how often @sign is repeated.
