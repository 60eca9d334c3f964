CREATE VIEW ods.vw_ActiveContract
AS
SELECT ct.ContractId, ct.ContractNo, ct.CustomerId, ct.Gsrn, ct.ProductCode,
       p.ProductName, p.PriceModel, p.IsGreen,
       ct.SupplyStart, ct.SupplyEnd, ct.FixedPrice
FROM   ods.Contract ct
       INNER JOIN ods.Product p ON p.ProductCode = ct.ProductCode
WHERE  ct.SupplyStart <= GETDATE()
AND    (ct.SupplyEnd IS NULL OR ct.SupplyEnd > GETDATE());
