CREATE PROCEDURE ctl.usp_SetWatermark
    @SourceName   varchar(100),
    @LoadedUntil  datetime2(3),
    @RunId        int = NULL
AS
SET NOCOUNT ON;

UPDATE ctl.Watermark SET LoadedUntil = @LoadedUntil, RunId = @RunId WHERE SourceName = @SourceName;

IF @@ROWCOUNT = 0
    INSERT INTO ctl.Watermark (SourceName, LoadedUntil, RunId) VALUES (@SourceName, @LoadedUntil, @RunId);
