CREATE FUNCTION dwh.fn_CustomerAsOf (@OnDate date)
RETURNS TABLE
AS
RETURN
(
    SELECT c.CustomerKey, c.CustomerId, c.CustomerNo, c.CustomerName, c.SegmentCode
    FROM   dwh.DimCustomer AS c
    WHERE  c.ValidFrom <= @OnDate
    AND    (c.ValidTo IS NULL OR c.ValidTo > @OnDate)
);
