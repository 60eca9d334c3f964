CREATE PROCEDURE asset.usp_CloseMeteringPoint
    @Gsrn      char(18),
    @ClosedOn  date = NULL
AS
SET NOCOUNT ON
SET XACT_ABORT ON

SET @ClosedOn = ISNULL(@ClosedOn, CONVERT(date, GETDATE()))

BEGIN TRANSACTION

UPDATE mi
SET    RemovedAt = @ClosedOn
FROM   asset.MeterInstallation mi
JOIN   asset.MeteringPoint mp ON mp.MeteringPointId = mi.MeteringPointId
WHERE  mp.Gsrn = @Gsrn
AND    mi.RemovedAt IS NULL

UPDATE asset.MeteringPoint
SET    ConnectionState = 'CLOSED',
       ClosedOn        = @ClosedOn,
       ModifiedAt      = SYSUTCDATETIME()
WHERE  Gsrn = @Gsrn

COMMIT TRANSACTION
