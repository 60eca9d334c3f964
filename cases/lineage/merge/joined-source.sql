-- A join in a derived table as source: what it joins decides too.
-- catalog: warehouse

MERGE dw.FactSale AS t
USING (
    SELECT s.SaleNo, c.ClientKey, s.Amount * r.Rate AS Amount
    FROM   stage.Sale AS s
    JOIN   dw.DimClient AS c ON c.ClientCode = s.ClientCode AND c.IsCurrent = 1
    LEFT JOIN dw.Rate AS r ON r.Currency = s.Currency
) AS s ON s.SaleNo = t.SaleNo
WHEN MATCHED THEN UPDATE SET ClientKey = s.ClientKey, Amount = s.Amount
WHEN NOT MATCHED THEN INSERT (SaleNo, ClientKey, Amount) VALUES (s.SaleNo, s.ClientKey, s.Amount);

-- lineage:
--   reads dw.DimClient
--   reads dw.Rate
--   reads stage.Sale
--   writes dw.FactSale
--   dw.FactSale.Amount <- dw.Rate.Rate (transformation)
--   dw.FactSale.Amount <- stage.Sale.Amount (transformation)
--   dw.FactSale.Amount <~ dw.DimClient.ClientCode (join)
--   dw.FactSale.Amount <~ dw.DimClient.IsCurrent (join)
--   dw.FactSale.Amount <~ dw.FactSale.SaleNo (join)
--   dw.FactSale.Amount <~ dw.Rate.Currency (join)
--   dw.FactSale.Amount <~ stage.Sale.ClientCode (join)
--   dw.FactSale.Amount <~ stage.Sale.Currency (join)
--   dw.FactSale.Amount <~ stage.Sale.SaleNo (join)
--   dw.FactSale.ClientKey <- dw.DimClient.ClientKey
--   dw.FactSale.ClientKey <~ dw.DimClient.ClientCode (join)
--   dw.FactSale.ClientKey <~ dw.DimClient.IsCurrent (join)
--   dw.FactSale.ClientKey <~ dw.FactSale.SaleNo (join)
--   dw.FactSale.ClientKey <~ dw.Rate.Currency (join)
--   dw.FactSale.ClientKey <~ stage.Sale.ClientCode (join)
--   dw.FactSale.ClientKey <~ stage.Sale.Currency (join)
--   dw.FactSale.ClientKey <~ stage.Sale.SaleNo (join)
--   dw.FactSale.SaleNo <- stage.Sale.SaleNo
--   dw.FactSale.SaleNo <~ dw.DimClient.ClientCode (join)
--   dw.FactSale.SaleNo <~ dw.DimClient.IsCurrent (join)
--   dw.FactSale.SaleNo <~ dw.FactSale.SaleNo (join)
--   dw.FactSale.SaleNo <~ dw.Rate.Currency (join)
--   dw.FactSale.SaleNo <~ stage.Sale.ClientCode (join)
--   dw.FactSale.SaleNo <~ stage.Sale.Currency (join)
--   dw.FactSale.SaleNo <~ stage.Sale.SaleNo (join)
