CREATE TRIGGER asset.trg_MeteringPoint_State
ON asset.MeteringPoint
AFTER UPDATE
AS
BEGIN
    SET NOCOUNT ON;

    IF NOT UPDATE(ConnectionState) RETURN;

    INSERT INTO asset.ConnectionLog (MeteringPointId, OldState, NewState, ChangedAt, ChangedBy)
    SELECT i.MeteringPointId, d.ConnectionState, i.ConnectionState, SYSUTCDATETIME(), SUSER_SNAME()
    FROM   inserted AS i
    JOIN   deleted  AS d ON d.MeteringPointId = i.MeteringPointId
    WHERE  ISNULL(d.ConnectionState, '') <> ISNULL(i.ConnectionState, '');
END
