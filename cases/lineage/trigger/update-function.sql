-- UPDATE(column) and COLUMNS_UPDATED() look at what the statement named; nothing flows from them.
-- catalog: sales

CREATE TRIGGER dbo.Products_Price ON dbo.Products AFTER UPDATE AS
BEGIN
    SET NOCOUNT ON;
    IF NOT UPDATE(Price) RETURN;
    INSERT INTO dbo.Audit (At, What, OldValue, NewValue)
    SELECT SYSUTCDATETIME(), N'price', d.Price, i.Price
    FROM   inserted AS i JOIN deleted AS d ON d.Id = i.Id
    WHERE  d.Price <> i.Price;
END;

-- lineage:
--   dbo.Products_Price: reads dbo.Products
--   dbo.Products_Price: writes dbo.Audit
--   dbo.Products_Price: dbo.Audit.At <~ dbo.Products.Id (join)
--   dbo.Products_Price: dbo.Audit.At <~ dbo.Products.Price (filter)
--   dbo.Products_Price: dbo.Audit.NewValue <- dbo.Products.Price
--   dbo.Products_Price: dbo.Audit.NewValue <~ dbo.Products.Id (join)
--   dbo.Products_Price: dbo.Audit.NewValue <~ dbo.Products.Price (filter)
--   dbo.Products_Price: dbo.Audit.OldValue <- dbo.Products.Price
--   dbo.Products_Price: dbo.Audit.OldValue <~ dbo.Products.Id (join)
--   dbo.Products_Price: dbo.Audit.OldValue <~ dbo.Products.Price (filter)
--   dbo.Products_Price: dbo.Audit.What <~ dbo.Products.Id (join)
--   dbo.Products_Price: dbo.Audit.What <~ dbo.Products.Price (filter)
