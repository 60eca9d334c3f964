-- Synapse: the hub's hourly Parquet drop goes straight into the staging heap.
CREATE PROCEDURE staging.usp_CopyMeterReadings
    @RunId int
AS
BEGIN
    TRUNCATE TABLE staging.MeterReading;

    COPY INTO staging.MeterReading (Gsrn, ReadFrom, ReadTo, QuantityKwh, QualityCode, TransactionId, CreatedAt)
    FROM 'https://tarnfeldlake.blob.core.windows.net/raw/hub/meterreading/*.parquet'
    WITH (FILE_TYPE = 'PARQUET', CREDENTIAL = (IDENTITY = 'Managed Identity'), MAXERRORS = 0)
    OPTION (LABEL = 'staging : MeterReading : COPY');

    EXEC ctl.usp_LogStep @RunId, 'staging.MeterReading';
END
