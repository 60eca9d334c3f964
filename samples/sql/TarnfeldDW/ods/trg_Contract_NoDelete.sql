CREATE TRIGGER ods.trg_Contract_NoDelete
ON ods.Contract
INSTEAD OF DELETE
AS
-- contracts are never deleted, they end
UPDATE c
SET    SupplyEnd = CASE WHEN c.SupplyEnd IS NULL OR c.SupplyEnd > GETDATE() THEN CONVERT(date, GETDATE()) ELSE c.SupplyEnd END
FROM   ods.Contract c, deleted d
WHERE  c.ContractId = d.ContractId
