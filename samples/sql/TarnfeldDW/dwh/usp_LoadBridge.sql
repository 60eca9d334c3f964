CREATE PROCEDURE dwh.usp_LoadBridge
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;
    TRUNCATE TABLE dwh.BridgeCustomerMeteringPoint;

    INSERT INTO dwh.BridgeCustomerMeteringPoint (CustomerKey, MeteringPointKey, ProductKey, SupplyStart, SupplyEnd)
    SELECT c.CustomerKey, mp.MeteringPointKey, ISNULL(p.ProductKey, -1), ct.SupplyStart, ct.SupplyEnd
    FROM   ods.Contract            AS ct
    JOIN   dwh.vw_CustomerCurrent  AS c  ON c.CustomerId   = ct.CustomerId
    JOIN   dwh.DimMeteringPoint    AS mp ON mp.Gsrn        = ct.Gsrn
    LEFT JOIN dwh.DimProduct       AS p  ON p.ProductCode  = ct.ProductCode
    WHERE  ct.SupplyStart IS NOT NULL;

    EXEC ctl.usp_LogStep @RunId, 'dwh.BridgeCustomerMeteringPoint', @@ROWCOUNT;
END
