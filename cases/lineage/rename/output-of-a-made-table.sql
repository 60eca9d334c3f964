-- What a procedure hands out of a table that it makes and renames, on one way only, comes out of the table under its new name: by an OUTPUT parameter and by RETURN.
-- catalog: sales

CREATE PROCEDURE dbo.Make_It @full bit, @most int OUTPUT AS
BEGIN
  DECLARE @least int;
  IF @full = 1
  BEGIN
    SELECT o.Id INTO dbo.Orders_new FROM dbo.Orders AS o;
    SELECT @most = MAX(n.Id), @least = MIN(n.Id) FROM dbo.Orders_new AS n;
    EXEC sp_rename N'dbo.Orders_new', N'Orders_kept';
  END;
  RETURN @least;
END;
GO
CREATE PROCEDURE dbo.Ask AS
BEGIN
  DECLARE @most int, @least int;
  EXEC @least = dbo.Make_It 1, @most OUTPUT;
  INSERT INTO dbo.Facts (Amount) VALUES (@most);
  INSERT INTO dbo.Facts (CustomerId) VALUES (@least);
END;

-- lineage:
--   dbo.Ask: calls dbo.Make_It
--   dbo.Ask: writes dbo.Facts
--   dbo.Make_It: reads dbo.Orders
--   dbo.Make_It: reads dbo.Orders_kept
--   dbo.Make_It: writes dbo.Orders_kept
--   dbo.Ask: dbo.Facts.Amount <- dbo.Orders_kept.Id (aggregation)
--   dbo.Ask: dbo.Facts.CustomerId <- dbo.Orders_kept.Id (aggregation)
--   dbo.Make_It: dbo.Orders_kept.Id <- dbo.Orders.Id
