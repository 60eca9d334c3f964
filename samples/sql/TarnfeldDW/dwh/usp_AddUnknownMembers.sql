CREATE PROCEDURE dwh.usp_AddUnknownMembers
AS
BEGIN
    SET NOCOUNT ON;

    -- key -1 in each dimension, for facts that come before their dimension row
    EXEC (N'SET IDENTITY_INSERT dwh.DimProduct ON;
           IF NOT EXISTS (SELECT 1 FROM dwh.DimProduct WHERE ProductKey = -1)
               INSERT INTO dwh.DimProduct (ProductKey, ProductCode, ProductName, PriceModel, IsGreen) VALUES (-1, ''?'', N''Unknown'', ''?'', 0);
           SET IDENTITY_INSERT dwh.DimProduct OFF;');

    EXEC (N'SET IDENTITY_INSERT dwh.DimPriceArea ON;
           IF NOT EXISTS (SELECT 1 FROM dwh.DimPriceArea WHERE PriceAreaKey = -1)
               INSERT INTO dwh.DimPriceArea (PriceAreaKey, PriceAreaCode, PriceAreaName, CountryCode, CurrencyCode) VALUES (-1, ''?'', N''Unknown'', ''??'', ''???'');
           SET IDENTITY_INSERT dwh.DimPriceArea OFF;');
END
