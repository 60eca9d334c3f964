CREATE PROCEDURE ctl.usp_GetWatermark
    @SourceName   varchar(100),
    @LoadedUntil  datetime2(3) OUTPUT
AS
SET NOCOUNT ON;

SELECT @LoadedUntil = w.LoadedUntil
FROM   ctl.Watermark AS w
WHERE  w.SourceName = @SourceName;

SET @LoadedUntil = ISNULL(@LoadedUntil, '2015-01-01');
