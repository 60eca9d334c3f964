CREATE PROCEDURE dwh.usp_LoadFactOutage
    @RunId     int,
    @FromDate  date
AS
BEGIN
    SET NOCOUNT ON;

    WITH outage AS
    (
        SELECT o.OutageId, o.StartedAt, o.RestoredAt, o.CauseCode, o.CustomersAffected,
               s.SubstationCode, s.PriceAreaCode,
               DATEDIFF(minute, o.StartedAt, o.RestoredAt) AS DurationMinutes
        FROM   GridMaster.asset.OutageEvent AS o
        JOIN   GridMaster.asset.Substation  AS s ON s.SubstationId = o.SubstationId
        WHERE  o.StartedAt >= @FromDate
        AND    o.IsPlanned = 0
    )
    MERGE INTO dwh.FactOutage AS f
    USING (
        SELECT q.OutageId, dbo.fn_DateKey(q.StartedAt) AS StartDateKey, oc.OutageCauseKey, q.SubstationCode,
               pa.PriceAreaKey, q.DurationMinutes, q.CustomersAffected,
               CAST(q.DurationMinutes AS bigint) * q.CustomersAffected AS CustomerMinutes
        FROM   outage AS q
        LEFT JOIN dwh.DimOutageCause AS oc ON oc.CauseCode = q.CauseCode
        LEFT JOIN dwh.DimPriceArea   AS pa ON pa.PriceAreaCode = q.PriceAreaCode
    ) AS s ON s.OutageId = f.OutageId
    WHEN MATCHED THEN
        UPDATE SET OutageCauseKey = s.OutageCauseKey, DurationMinutes = s.DurationMinutes,
                   CustomersAffected = s.CustomersAffected, CustomerMinutes = s.CustomerMinutes
    WHEN NOT MATCHED THEN
        INSERT (OutageId, StartDateKey, OutageCauseKey, SubstationCode, PriceAreaKey, DurationMinutes, CustomersAffected, CustomerMinutes)
        VALUES (s.OutageId, s.StartDateKey, s.OutageCauseKey, s.SubstationCode, s.PriceAreaKey, s.DurationMinutes, s.CustomersAffected, s.CustomerMinutes);

    EXEC ctl.usp_LogStep @RunId, 'dwh.FactOutage', @@ROWCOUNT;
END
