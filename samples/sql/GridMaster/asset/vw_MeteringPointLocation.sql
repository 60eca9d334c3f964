CREATE VIEW asset.vw_MeteringPointLocation
AS
SELECT mp.MeteringPointId,
       mp.Gsrn,
       mp.MeteringPointType,
       mp.SettlementMethod,
       mp.ConnectionState,
       mp.StreetName + ISNULL(' ' + mp.HouseNumber, '') AS StreetAddress,
       mp.PostCode,
       mp.City,
       s.SubstationCode,
       s.SubstationName,
       COALESCE(s.PriceAreaCode, market.fn_PriceAreaOfPostCode(mp.PostCode)) AS PriceAreaCode,
       cm.MeterSerialNo,
       mp.ConnectedOn,
       mp.ClosedOn,
       mp.ModifiedAt
FROM   asset.MeteringPoint AS mp
       LEFT JOIN asset.Transformer     AS t  ON t.TransformerId    = mp.TransformerId
       LEFT JOIN asset.Substation      AS s  ON s.SubstationId     = t.SubstationId
       LEFT JOIN asset.vw_CurrentMeter AS cm ON cm.MeteringPointId = mp.MeteringPointId;
