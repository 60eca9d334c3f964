CREATE PROCEDURE asset.usp_OutageCallList @OutageId int
AS
BEGIN
    SET NOCOUNT ON;

    SELECT DISTINCT cc.CustomerNo, cc.FullName, cc.MobilePhone, mp.StreetName, mp.HouseNumber
    FROM   asset.OutageEvent     AS o
    JOIN   asset.Transformer     AS t  ON t.SubstationId = o.SubstationId
    JOIN   asset.MeteringPoint   AS mp ON mp.TransformerId = t.TransformerId
    JOIN   TarnfeldDW.ods.vw_ActiveContract AS ac ON ac.Gsrn = mp.Gsrn
    JOIN   asset.CustomerContact AS cc ON cc.CustomerId = ac.CustomerId
    WHERE  o.OutageId = @OutageId
    ORDER BY mp.StreetName, mp.HouseNumber;
END
