-- An operator that only the run knows, in a value: what stands before it goes into the column, which is no name for what stands behind; blanks may be put in by themselves.
CREATE TABLE dbo.Item (Price money, Kind int, Discount money);
GO
CREATE TABLE dbo.Offer (Price money, Discount money);
GO
CREATE PROCEDURE dbo.MakeOffers @operator nvarchar(5) AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Offer (Price, Discount) SELECT Price ' + @operator + N' 5, CASE WHEN Kind ' + @operator + N' 2 THEN Discount '
  + @operator + N' 3 END FROM dbo.Item';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.ChangeOffers @operator nvarchar(5), @by money AS
DECLARE @sql nvarchar(max) = N'UPDATE dbo.Offer SET Price = Discount ' + @operator + N' ' + CAST(@by AS nvarchar(20));
EXEC (@sql);
GO
CREATE PROCEDURE dbo.SetOffers @assign nvarchar(2) AS
DECLARE @sql nvarchar(max) = N'UPDATE dbo.Offer SET Price ' + @assign + N' 5 WHERE Discount > 3';
EXEC (@sql);

-- lineage:
--   dbo.ChangeOffers: writes dbo.Offer [dynamic]
--   dbo.MakeOffers: reads dbo.Item [dynamic]
--   dbo.MakeOffers: writes dbo.Offer [dynamic]
--   dbo.SetOffers: writes dbo.Offer [dynamic]
--   dbo.ChangeOffers: dbo.Offer.Price <- dbo.Offer.Discount (transformation) [dynamic]
--   dbo.MakeOffers: dbo.Offer.Discount <- dbo.Item.Discount (transformation) [dynamic]
--   dbo.MakeOffers: dbo.Offer.Discount <~ dbo.Item.Kind (conditional) [dynamic]
--   dbo.MakeOffers: dbo.Offer.Price <- dbo.Item.Price (transformation) [dynamic]
--   dbo.SetOffers: dbo.Offer.Price <~ dbo.Offer.Discount (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @operator.
--   HW3001: This SQL is put together at run time and its text is not known: @operator.
--   HW3001: This SQL is put together at run time and its text is not known: @assign.
