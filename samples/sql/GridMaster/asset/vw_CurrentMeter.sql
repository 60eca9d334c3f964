CREATE VIEW asset.vw_CurrentMeter
AS
SELECT mi.MeteringPointId,
       m.MeterId,
       m.MeterSerialNo,
       m.Manufacturer,
       m.ConversionFactor,
       mi.InstalledAt
FROM   asset.MeterInstallation AS mi
       INNER JOIN asset.Meter AS m
               ON m.MeterId = mi.MeterId
WHERE  mi.RemovedAt IS NULL;
