CREATE TRIGGER ods.trg_Customer_Audit
ON ods.Customer
AFTER INSERT, UPDATE, DELETE
AS
BEGIN
    SET NOCOUNT ON;

    INSERT INTO ods.CustomerAudit (CustomerId, ChangeType, OldEmail, NewEmail, OldSegment, NewSegment, ChangedAt, ChangedBy)
    SELECT COALESCE(i.CustomerId, d.CustomerId),
           CASE WHEN d.CustomerId IS NULL THEN 'I' WHEN i.CustomerId IS NULL THEN 'D' ELSE 'U' END,
           d.Email, i.Email, d.SegmentCode, i.SegmentCode,
           SYSUTCDATETIME(), ORIGINAL_LOGIN()
    FROM   inserted AS i
    FULL OUTER JOIN deleted AS d ON d.CustomerId = i.CustomerId;
END
