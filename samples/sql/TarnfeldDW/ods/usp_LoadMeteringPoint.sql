CREATE PROCEDURE ods.usp_LoadMeteringPoint
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;

    DECLARE @Since datetime2(3);
    EXEC ctl.usp_GetWatermark @SourceName = 'GridMaster.MeteringPoint', @LoadedUntil = @Since OUTPUT;

    SELECT l.MeteringPointId, l.Gsrn, l.MeteringPointType, l.SettlementMethod, l.ConnectionState, l.StreetAddress,
           l.PostCode, l.City, l.SubstationCode, l.PriceAreaCode, pca.GridCompanyId, l.MeterSerialNo, l.ModifiedAt
    INTO   #changed
    FROM   GridMaster.asset.vw_MeteringPointLocation AS l
    LEFT JOIN GridMaster.market.PostCodeArea AS pca ON pca.PostCode = l.PostCode
    WHERE  l.ModifiedAt > @Since;

    BEGIN TRANSACTION;

    DELETE FROM ods.MeteringPoint
    WHERE  MeteringPointId IN (SELECT MeteringPointId FROM #changed);

    INSERT INTO ods.MeteringPoint (MeteringPointId, Gsrn, MeteringPointType, SettlementMethod, ConnectionState, StreetAddress,
                                   PostCode, City, SubstationCode, PriceAreaCode, GridCompanyId, MeterSerialNo, ModifiedAt)
    SELECT MeteringPointId, Gsrn, MeteringPointType, SettlementMethod, ConnectionState, StreetAddress,
           PostCode, City, SubstationCode, PriceAreaCode, GridCompanyId, MeterSerialNo, ModifiedAt
    FROM   #changed;

    COMMIT TRANSACTION;

    SELECT @Since = MAX(ModifiedAt) FROM #changed;
    IF @Since IS NOT NULL
        EXEC ctl.usp_SetWatermark 'GridMaster.MeteringPoint', @Since, @RunId;
END
