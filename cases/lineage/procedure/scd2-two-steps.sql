-- A type 2 dimension in two steps: changed rows are closed by an UPDATE, then the new versions are inserted.
-- catalog: warehouse

CREATE PROCEDURE etl.LoadClients @loadDate datetime2 = NULL
AS
BEGIN
    SET NOCOUNT ON;
    SET @loadDate = ISNULL(@loadDate, SYSUTCDATETIME());

    SELECT s.ClientCode, s.FullName, s.Email, s.Town, s.Segment
    INTO   #delta
    FROM   stage.Client AS s
    WHERE  NOT EXISTS (
        SELECT 1 FROM dw.DimClient AS d
        WHERE  d.ClientCode = s.ClientCode AND d.IsCurrent = 1
           AND EXISTS (SELECT d.FullName, d.Town INTERSECT SELECT s.FullName, s.Town)
    );

    BEGIN TRANSACTION;

    UPDATE d
    SET    d.ValidTo = @loadDate, d.IsCurrent = 0
    FROM   dw.DimClient AS d
    JOIN   #delta AS x ON x.ClientCode = d.ClientCode
    WHERE  d.IsCurrent = 1;

    INSERT INTO dw.DimClient (ClientCode, FullName, Email, Town, Segment, ValidFrom, ValidTo, IsCurrent)
    SELECT x.ClientCode, x.FullName, LOWER(x.Email), x.Town, x.Segment, @loadDate, '9999-12-31', 1
    FROM   #delta AS x;

    COMMIT;
    DROP TABLE #delta;
END

-- lineage:
--   etl.LoadClients: reads dw.DimClient
--   etl.LoadClients: reads stage.Client
--   etl.LoadClients: writes dw.DimClient
--   etl.LoadClients: dw.DimClient.ClientCode <- stage.Client.ClientCode
--   etl.LoadClients: dw.DimClient.ClientCode <~ dw.DimClient.ClientCode (filter)
--   etl.LoadClients: dw.DimClient.ClientCode <~ dw.DimClient.FullName (filter)
--   etl.LoadClients: dw.DimClient.ClientCode <~ dw.DimClient.IsCurrent (filter)
--   etl.LoadClients: dw.DimClient.ClientCode <~ dw.DimClient.Town (filter)
--   etl.LoadClients: dw.DimClient.ClientCode <~ stage.Client.ClientCode (filter)
--   etl.LoadClients: dw.DimClient.ClientCode <~ stage.Client.FullName (filter)
--   etl.LoadClients: dw.DimClient.ClientCode <~ stage.Client.Town (filter)
--   etl.LoadClients: dw.DimClient.Email <- stage.Client.Email (transformation)
--   etl.LoadClients: dw.DimClient.Email <~ dw.DimClient.ClientCode (filter)
--   etl.LoadClients: dw.DimClient.Email <~ dw.DimClient.FullName (filter)
--   etl.LoadClients: dw.DimClient.Email <~ dw.DimClient.IsCurrent (filter)
--   etl.LoadClients: dw.DimClient.Email <~ dw.DimClient.Town (filter)
--   etl.LoadClients: dw.DimClient.Email <~ stage.Client.ClientCode (filter)
--   etl.LoadClients: dw.DimClient.Email <~ stage.Client.FullName (filter)
--   etl.LoadClients: dw.DimClient.Email <~ stage.Client.Town (filter)
--   etl.LoadClients: dw.DimClient.FullName <- stage.Client.FullName
--   etl.LoadClients: dw.DimClient.FullName <~ dw.DimClient.ClientCode (filter)
--   etl.LoadClients: dw.DimClient.FullName <~ dw.DimClient.FullName (filter)
--   etl.LoadClients: dw.DimClient.FullName <~ dw.DimClient.IsCurrent (filter)
--   etl.LoadClients: dw.DimClient.FullName <~ dw.DimClient.Town (filter)
--   etl.LoadClients: dw.DimClient.FullName <~ stage.Client.ClientCode (filter)
--   etl.LoadClients: dw.DimClient.FullName <~ stage.Client.FullName (filter)
--   etl.LoadClients: dw.DimClient.FullName <~ stage.Client.Town (filter)
--   etl.LoadClients: dw.DimClient.IsCurrent <~ dw.DimClient.ClientCode (filter)
--   etl.LoadClients: dw.DimClient.IsCurrent <~ dw.DimClient.ClientCode (join)
--   etl.LoadClients: dw.DimClient.IsCurrent <~ dw.DimClient.FullName (filter)
--   etl.LoadClients: dw.DimClient.IsCurrent <~ dw.DimClient.IsCurrent (filter)
--   etl.LoadClients: dw.DimClient.IsCurrent <~ dw.DimClient.Town (filter)
--   etl.LoadClients: dw.DimClient.IsCurrent <~ stage.Client.ClientCode (filter)
--   etl.LoadClients: dw.DimClient.IsCurrent <~ stage.Client.ClientCode (join)
--   etl.LoadClients: dw.DimClient.IsCurrent <~ stage.Client.FullName (filter)
--   etl.LoadClients: dw.DimClient.IsCurrent <~ stage.Client.Town (filter)
--   etl.LoadClients: dw.DimClient.Segment <- stage.Client.Segment
--   etl.LoadClients: dw.DimClient.Segment <~ dw.DimClient.ClientCode (filter)
--   etl.LoadClients: dw.DimClient.Segment <~ dw.DimClient.FullName (filter)
--   etl.LoadClients: dw.DimClient.Segment <~ dw.DimClient.IsCurrent (filter)
--   etl.LoadClients: dw.DimClient.Segment <~ dw.DimClient.Town (filter)
--   etl.LoadClients: dw.DimClient.Segment <~ stage.Client.ClientCode (filter)
--   etl.LoadClients: dw.DimClient.Segment <~ stage.Client.FullName (filter)
--   etl.LoadClients: dw.DimClient.Segment <~ stage.Client.Town (filter)
--   etl.LoadClients: dw.DimClient.Town <- stage.Client.Town
--   etl.LoadClients: dw.DimClient.Town <~ dw.DimClient.ClientCode (filter)
--   etl.LoadClients: dw.DimClient.Town <~ dw.DimClient.FullName (filter)
--   etl.LoadClients: dw.DimClient.Town <~ dw.DimClient.IsCurrent (filter)
--   etl.LoadClients: dw.DimClient.Town <~ dw.DimClient.Town (filter)
--   etl.LoadClients: dw.DimClient.Town <~ stage.Client.ClientCode (filter)
--   etl.LoadClients: dw.DimClient.Town <~ stage.Client.FullName (filter)
--   etl.LoadClients: dw.DimClient.Town <~ stage.Client.Town (filter)
--   etl.LoadClients: dw.DimClient.ValidFrom <~ dw.DimClient.ClientCode (filter)
--   etl.LoadClients: dw.DimClient.ValidFrom <~ dw.DimClient.FullName (filter)
--   etl.LoadClients: dw.DimClient.ValidFrom <~ dw.DimClient.IsCurrent (filter)
--   etl.LoadClients: dw.DimClient.ValidFrom <~ dw.DimClient.Town (filter)
--   etl.LoadClients: dw.DimClient.ValidFrom <~ stage.Client.ClientCode (filter)
--   etl.LoadClients: dw.DimClient.ValidFrom <~ stage.Client.FullName (filter)
--   etl.LoadClients: dw.DimClient.ValidFrom <~ stage.Client.Town (filter)
--   etl.LoadClients: dw.DimClient.ValidTo <~ dw.DimClient.ClientCode (filter)
--   etl.LoadClients: dw.DimClient.ValidTo <~ dw.DimClient.ClientCode (join)
--   etl.LoadClients: dw.DimClient.ValidTo <~ dw.DimClient.FullName (filter)
--   etl.LoadClients: dw.DimClient.ValidTo <~ dw.DimClient.IsCurrent (filter)
--   etl.LoadClients: dw.DimClient.ValidTo <~ dw.DimClient.Town (filter)
--   etl.LoadClients: dw.DimClient.ValidTo <~ stage.Client.ClientCode (filter)
--   etl.LoadClients: dw.DimClient.ValidTo <~ stage.Client.ClientCode (join)
--   etl.LoadClients: dw.DimClient.ValidTo <~ stage.Client.FullName (filter)
--   etl.LoadClients: dw.DimClient.ValidTo <~ stage.Client.Town (filter)
