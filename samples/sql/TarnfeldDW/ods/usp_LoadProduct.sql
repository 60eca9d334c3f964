CREATE PROCEDURE ods.usp_LoadProduct
    @RunId int
AS
SET NOCOUNT ON

UPDATE p
SET    p.ProductName = s.ProductName,
       p.PriceModel  = ISNULL(s.PriceModel, 'SPOT'),
       p.IsGreen     = ISNULL(s.IsGreen, 0),
       p.ValidTo     = s.ValidTo
FROM   ods.Product p
       INNER JOIN staging.Product s ON s.ProductCode = p.ProductCode

INSERT INTO ods.Product (ProductCode, ProductName, PriceModel, IsGreen, ValidFrom, ValidTo)
SELECT s.ProductCode, s.ProductName, ISNULL(s.PriceModel, 'SPOT'), ISNULL(s.IsGreen, 0), s.ValidFrom, s.ValidTo
FROM   staging.Product s
WHERE  NOT EXISTS (SELECT 1 FROM ods.Product p WHERE p.ProductCode = s.ProductCode)

EXEC ctl.usp_LogStep @RunId, 'ods.Product', @@ROWCOUNT
