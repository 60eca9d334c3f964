CREATE PROCEDURE ods.usp_ReloadFromArchive
    @Points ctl.KeyList READONLY,
    @From   date
AS
SET NOCOUNT ON;

INSERT INTO ods.MeterReading (Gsrn, ReadFrom, ReadTo, QuantityKwh, QualityCode, TransactionId, CorrectionNo, LoadRunId)
SELECT a.Gsrn, a.ReadFrom, a.ReadTo, a.QuantityKwh, a.QualityCode, a.TransactionId, a.CorrectionNo, a.LoadRunId
FROM   ods.MeterReadingArchive AS a
JOIN   ods.MeteringPoint       AS mp ON mp.Gsrn = a.Gsrn
JOIN   @Points                 AS p  ON p.KeyValue = mp.MeteringPointId
WHERE  a.ReadFrom >= @From
EXCEPT
SELECT r.Gsrn, r.ReadFrom, r.ReadTo, r.QuantityKwh, r.QualityCode, r.TransactionId, r.CorrectionNo, r.LoadRunId
FROM   ods.MeterReading AS r;
