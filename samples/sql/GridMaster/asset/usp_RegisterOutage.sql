CREATE PROCEDURE asset.usp_RegisterOutage
    @SubstationCode  varchar(12),
    @StartedAt       datetime2(0),
    @CauseCode       varchar(6),
    @IsPlanned       bit = 0,
    @OutageId        int OUTPUT
AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @SubstationId int, @Affected int;

    SELECT @SubstationId = SubstationId
    FROM   asset.Substation
    WHERE  SubstationCode = @SubstationCode;

    IF @SubstationId IS NULL
    BEGIN
        RAISERROR(N'Unknown substation %s', 16, 1, @SubstationCode);
        RETURN 1;
    END;

    -- how many customers have a running contract behind this substation
    SELECT @Affected = COUNT(*)
    FROM   asset.MeteringPoint AS mp
    JOIN   asset.Transformer   AS t ON t.TransformerId = mp.TransformerId
    JOIN   TarnfeldDW.ods.vw_ActiveContract AS c ON c.Gsrn = mp.Gsrn
    WHERE  t.SubstationId = @SubstationId
    AND    mp.ConnectionState = 'CONNECTED';

    INSERT INTO asset.OutageEvent (SubstationId, StartedAt, CauseCode, IsPlanned, CustomersAffected)
    SELECT @SubstationId, @StartedAt, oc.CauseCode, @IsPlanned, @Affected
    FROM   asset.OutageCause AS oc
    WHERE  oc.CauseCode = @CauseCode;

    SET @OutageId = SCOPE_IDENTITY();
    RETURN 0;
END
