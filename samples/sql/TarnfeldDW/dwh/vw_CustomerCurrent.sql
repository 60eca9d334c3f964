CREATE VIEW dwh.vw_CustomerCurrent
AS
SELECT CustomerKey, CustomerId, CustomerNo, CustomerName, CustomerType, SegmentCode, PostCode, City, ValidFrom
FROM   dwh.DimCustomer
WHERE  IsCurrent = 1;
