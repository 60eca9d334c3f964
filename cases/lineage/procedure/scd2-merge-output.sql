-- A type 2 dimension in one statement: what the MERGE closes is inserted anew out of its OUTPUT.
-- catalog: warehouse

CREATE PROCEDURE etl.MergeClients
AS
SET NOCOUNT ON
DECLARE @now datetime2 = SYSUTCDATETIME()
BEGIN TRY
    BEGIN TRAN
    INSERT INTO dw.DimClient (ClientCode, FullName, Town, ValidFrom, IsCurrent)
    SELECT Code, Name, Place, @now, 1
    FROM (
        MERGE dw.DimClient WITH (HOLDLOCK) AS tgt
        USING (
            SELECT ClientCode AS Code, UPPER(FullName) AS Name, Town AS Place
            FROM   stage.Client
            WHERE  ChangedAt > (SELECT LoadedTo FROM etl.Watermark WHERE TableName = 'client')
        ) AS src
        ON tgt.ClientCode = src.Code AND tgt.IsCurrent = 1
        WHEN MATCHED AND (tgt.FullName <> src.Name OR ISNULL(tgt.Town, '') <> ISNULL(src.Place, '')) THEN
            UPDATE SET tgt.IsCurrent = 0, tgt.ValidTo = @now
        WHEN NOT MATCHED BY TARGET THEN
            INSERT (ClientCode, FullName, Town, ValidFrom, IsCurrent) VALUES (src.Code, src.Name, src.Place, @now, 1)
        WHEN NOT MATCHED BY SOURCE AND tgt.IsCurrent = 1 THEN
            UPDATE SET tgt.IsCurrent = 0
        OUTPUT $action, src.Code, src.Name, src.Place
    ) AS changes (Act, Code, Name, Place)
    WHERE Act = 'UPDATE' AND Code IS NOT NULL
    COMMIT TRAN
END TRY
BEGIN CATCH
    IF XACT_STATE() <> 0 ROLLBACK TRAN;
    THROW
END CATCH

-- lineage:
--   etl.MergeClients: reads etl.Watermark
--   etl.MergeClients: reads stage.Client
--   etl.MergeClients: writes dw.DimClient
--   etl.MergeClients: dw.DimClient.ClientCode <- stage.Client.ClientCode
--   etl.MergeClients: dw.DimClient.ClientCode <~ dw.DimClient.ClientCode (join)
--   etl.MergeClients: dw.DimClient.ClientCode <~ dw.DimClient.FullName (filter)
--   etl.MergeClients: dw.DimClient.ClientCode <~ dw.DimClient.IsCurrent (filter)
--   etl.MergeClients: dw.DimClient.ClientCode <~ dw.DimClient.IsCurrent (join)
--   etl.MergeClients: dw.DimClient.ClientCode <~ dw.DimClient.Town (filter)
--   etl.MergeClients: dw.DimClient.ClientCode <~ etl.Watermark.LoadedTo (filter)
--   etl.MergeClients: dw.DimClient.ClientCode <~ etl.Watermark.TableName (filter)
--   etl.MergeClients: dw.DimClient.ClientCode <~ stage.Client.ChangedAt (filter)
--   etl.MergeClients: dw.DimClient.ClientCode <~ stage.Client.ClientCode (filter)
--   etl.MergeClients: dw.DimClient.ClientCode <~ stage.Client.ClientCode (join)
--   etl.MergeClients: dw.DimClient.ClientCode <~ stage.Client.FullName (filter)
--   etl.MergeClients: dw.DimClient.ClientCode <~ stage.Client.Town (filter)
--   etl.MergeClients: dw.DimClient.FullName <- stage.Client.FullName (transformation)
--   etl.MergeClients: dw.DimClient.FullName <~ dw.DimClient.ClientCode (join)
--   etl.MergeClients: dw.DimClient.FullName <~ dw.DimClient.FullName (filter)
--   etl.MergeClients: dw.DimClient.FullName <~ dw.DimClient.IsCurrent (filter)
--   etl.MergeClients: dw.DimClient.FullName <~ dw.DimClient.IsCurrent (join)
--   etl.MergeClients: dw.DimClient.FullName <~ dw.DimClient.Town (filter)
--   etl.MergeClients: dw.DimClient.FullName <~ etl.Watermark.LoadedTo (filter)
--   etl.MergeClients: dw.DimClient.FullName <~ etl.Watermark.TableName (filter)
--   etl.MergeClients: dw.DimClient.FullName <~ stage.Client.ChangedAt (filter)
--   etl.MergeClients: dw.DimClient.FullName <~ stage.Client.ClientCode (filter)
--   etl.MergeClients: dw.DimClient.FullName <~ stage.Client.ClientCode (join)
--   etl.MergeClients: dw.DimClient.FullName <~ stage.Client.FullName (filter)
--   etl.MergeClients: dw.DimClient.FullName <~ stage.Client.Town (filter)
--   etl.MergeClients: dw.DimClient.IsCurrent <~ dw.DimClient.ClientCode (join)
--   etl.MergeClients: dw.DimClient.IsCurrent <~ dw.DimClient.FullName (filter)
--   etl.MergeClients: dw.DimClient.IsCurrent <~ dw.DimClient.IsCurrent (filter)
--   etl.MergeClients: dw.DimClient.IsCurrent <~ dw.DimClient.IsCurrent (join)
--   etl.MergeClients: dw.DimClient.IsCurrent <~ dw.DimClient.Town (filter)
--   etl.MergeClients: dw.DimClient.IsCurrent <~ etl.Watermark.LoadedTo (filter)
--   etl.MergeClients: dw.DimClient.IsCurrent <~ etl.Watermark.TableName (filter)
--   etl.MergeClients: dw.DimClient.IsCurrent <~ stage.Client.ChangedAt (filter)
--   etl.MergeClients: dw.DimClient.IsCurrent <~ stage.Client.ClientCode (filter)
--   etl.MergeClients: dw.DimClient.IsCurrent <~ stage.Client.ClientCode (join)
--   etl.MergeClients: dw.DimClient.IsCurrent <~ stage.Client.FullName (filter)
--   etl.MergeClients: dw.DimClient.IsCurrent <~ stage.Client.Town (filter)
--   etl.MergeClients: dw.DimClient.Town <- stage.Client.Town
--   etl.MergeClients: dw.DimClient.Town <~ dw.DimClient.ClientCode (join)
--   etl.MergeClients: dw.DimClient.Town <~ dw.DimClient.FullName (filter)
--   etl.MergeClients: dw.DimClient.Town <~ dw.DimClient.IsCurrent (filter)
--   etl.MergeClients: dw.DimClient.Town <~ dw.DimClient.IsCurrent (join)
--   etl.MergeClients: dw.DimClient.Town <~ dw.DimClient.Town (filter)
--   etl.MergeClients: dw.DimClient.Town <~ etl.Watermark.LoadedTo (filter)
--   etl.MergeClients: dw.DimClient.Town <~ etl.Watermark.TableName (filter)
--   etl.MergeClients: dw.DimClient.Town <~ stage.Client.ChangedAt (filter)
--   etl.MergeClients: dw.DimClient.Town <~ stage.Client.ClientCode (filter)
--   etl.MergeClients: dw.DimClient.Town <~ stage.Client.ClientCode (join)
--   etl.MergeClients: dw.DimClient.Town <~ stage.Client.FullName (filter)
--   etl.MergeClients: dw.DimClient.Town <~ stage.Client.Town (filter)
--   etl.MergeClients: dw.DimClient.ValidFrom <~ dw.DimClient.ClientCode (join)
--   etl.MergeClients: dw.DimClient.ValidFrom <~ dw.DimClient.FullName (filter)
--   etl.MergeClients: dw.DimClient.ValidFrom <~ dw.DimClient.IsCurrent (filter)
--   etl.MergeClients: dw.DimClient.ValidFrom <~ dw.DimClient.IsCurrent (join)
--   etl.MergeClients: dw.DimClient.ValidFrom <~ dw.DimClient.Town (filter)
--   etl.MergeClients: dw.DimClient.ValidFrom <~ etl.Watermark.LoadedTo (filter)
--   etl.MergeClients: dw.DimClient.ValidFrom <~ etl.Watermark.TableName (filter)
--   etl.MergeClients: dw.DimClient.ValidFrom <~ stage.Client.ChangedAt (filter)
--   etl.MergeClients: dw.DimClient.ValidFrom <~ stage.Client.ClientCode (filter)
--   etl.MergeClients: dw.DimClient.ValidFrom <~ stage.Client.ClientCode (join)
--   etl.MergeClients: dw.DimClient.ValidFrom <~ stage.Client.FullName (filter)
--   etl.MergeClients: dw.DimClient.ValidFrom <~ stage.Client.Town (filter)
--   etl.MergeClients: dw.DimClient.ValidTo <~ dw.DimClient.ClientCode (join)
--   etl.MergeClients: dw.DimClient.ValidTo <~ dw.DimClient.FullName (filter)
--   etl.MergeClients: dw.DimClient.ValidTo <~ dw.DimClient.IsCurrent (filter)
--   etl.MergeClients: dw.DimClient.ValidTo <~ dw.DimClient.IsCurrent (join)
--   etl.MergeClients: dw.DimClient.ValidTo <~ dw.DimClient.Town (filter)
--   etl.MergeClients: dw.DimClient.ValidTo <~ etl.Watermark.LoadedTo (filter)
--   etl.MergeClients: dw.DimClient.ValidTo <~ etl.Watermark.TableName (filter)
--   etl.MergeClients: dw.DimClient.ValidTo <~ stage.Client.ChangedAt (filter)
--   etl.MergeClients: dw.DimClient.ValidTo <~ stage.Client.ClientCode (join)
--   etl.MergeClients: dw.DimClient.ValidTo <~ stage.Client.FullName (filter)
--   etl.MergeClients: dw.DimClient.ValidTo <~ stage.Client.Town (filter)
