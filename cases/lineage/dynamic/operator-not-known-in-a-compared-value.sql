-- An operator that only the run knows, in a value that is compared: no comparison can stand there.
CREATE TABLE dbo.Item (Price money, Kind int, Discount money, Tax money);
GO
CREATE TABLE dbo.Offer (Price money);
GO
CREATE PROCEDURE dbo.MakeOffers @operator nvarchar(5) AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Offer (Price) SELECT Price FROM dbo.Item WHERE Tax BETWEEN 1 AND Kind ' + @operator + N' 5 AND Price = (Discount '
  + @operator + N' 5)';
EXEC (@sql);

-- lineage:
--   dbo.MakeOffers: reads dbo.Item [dynamic]
--   dbo.MakeOffers: writes dbo.Offer [dynamic]
--   dbo.MakeOffers: dbo.Offer.Price <- dbo.Item.Price [dynamic]
--   dbo.MakeOffers: dbo.Offer.Price <~ dbo.Item.Discount (filter) [dynamic]
--   dbo.MakeOffers: dbo.Offer.Price <~ dbo.Item.Kind (filter) [dynamic]
--   dbo.MakeOffers: dbo.Offer.Price <~ dbo.Item.Price (filter) [dynamic]
--   dbo.MakeOffers: dbo.Offer.Price <~ dbo.Item.Tax (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @operator.
