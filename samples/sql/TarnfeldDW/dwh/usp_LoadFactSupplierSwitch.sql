CREATE PROCEDURE dwh.usp_LoadFactSupplierSwitch
    @RunId int
AS
SET NOCOUNT ON;

DELETE FROM dwh.FactSupplierSwitch;

INSERT INTO dwh.FactSupplierSwitch (SwitchDateKey, MeteringPointKey, CustomerKey, SwitchType, SwitchCount)
SELECT dbo.fn_DateKey(COALESCE(s.EffectiveOn, s.RequestedAt)), mp.MeteringPointKey, MAX(b.CustomerKey), s.SwitchType, COUNT(*)
FROM   ods.SupplierSwitch s
JOIN   dwh.DimMeteringPoint mp ON mp.Gsrn = s.Gsrn
LEFT JOIN dwh.BridgeCustomerMeteringPoint b ON b.MeteringPointKey = mp.MeteringPointKey AND b.SupplyEnd IS NULL
GROUP BY dbo.fn_DateKey(COALESCE(s.EffectiveOn, s.RequestedAt)), mp.MeteringPointKey, s.SwitchType;

EXEC ctl.usp_LogStep @RunId, 'dwh.FactSupplierSwitch', @@ROWCOUNT;
