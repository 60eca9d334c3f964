CREATE PROCEDURE dwh.usp_LoadDimProduct
    @RunId int
AS
SET NOCOUNT ON;

MERGE dwh.DimProduct AS d
USING ods.Product AS s ON s.ProductCode = d.ProductCode
WHEN MATCHED THEN
    UPDATE SET ProductName = s.ProductName, PriceModel = s.PriceModel, IsGreen = s.IsGreen
WHEN NOT MATCHED THEN
    INSERT (ProductCode, ProductName, PriceModel, IsGreen)
    VALUES (s.ProductCode, s.ProductName, s.PriceModel, s.IsGreen);

EXEC ctl.usp_LogStep @RunId, 'dwh.DimProduct', @@ROWCOUNT;
