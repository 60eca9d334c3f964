CREATE PROCEDURE dwh.usp_LoadDimMeteringPoint
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;

    SELECT mp.MeteringPointId, mp.Gsrn, mp.MeteringPointType, mp.SettlementMethod, mp.SubstationCode,
           s.SubstationName, pa.PriceAreaKey, mp.PostCode, mp.ConnectionState
    INTO   #mp
    FROM   ods.MeteringPoint AS mp
    LEFT JOIN ods.Substation   AS s  ON s.SubstationCode = mp.SubstationCode
    LEFT JOIN dwh.DimPriceArea AS pa ON pa.PriceAreaCode = mp.PriceAreaCode;

    CREATE UNIQUE CLUSTERED INDEX IX_mp ON #mp (MeteringPointId);

    UPDATE d
    SET    Gsrn = m.Gsrn, MeteringPointType = m.MeteringPointType, SettlementMethod = m.SettlementMethod,
           SubstationCode = m.SubstationCode, SubstationName = m.SubstationName,
           PriceAreaKey = m.PriceAreaKey, PostCode = m.PostCode, ConnectionState = m.ConnectionState
    FROM   dwh.DimMeteringPoint AS d
    JOIN   #mp AS m ON m.MeteringPointId = d.MeteringPointId;

    INSERT INTO dwh.DimMeteringPoint (MeteringPointId, Gsrn, MeteringPointType, SettlementMethod, SubstationCode, SubstationName,
                                      PriceAreaKey, PostCode, ConnectionState)
    SELECT m.MeteringPointId, m.Gsrn, m.MeteringPointType, m.SettlementMethod, m.SubstationCode, m.SubstationName,
           m.PriceAreaKey, m.PostCode, m.ConnectionState
    FROM   #mp AS m
    WHERE  NOT EXISTS (SELECT * FROM dwh.DimMeteringPoint AS d WHERE d.MeteringPointId = m.MeteringPointId);

    EXEC ctl.usp_LogStep @RunId, 'dwh.DimMeteringPoint', @@ROWCOUNT;
    DROP TABLE #mp;
END
