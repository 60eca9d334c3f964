CREATE PROCEDURE dwh.usp_LoadDimOutageCause
    @RunId int
AS
MERGE dwh.DimOutageCause AS d
USING GridMaster.asset.OutageCause AS s ON s.CauseCode = d.CauseCode
WHEN MATCHED THEN UPDATE SET CauseName = s.CauseName, CauseGroup = s.CauseGroup
WHEN NOT MATCHED BY TARGET THEN INSERT (CauseCode, CauseName, CauseGroup) VALUES (s.CauseCode, s.CauseName, s.CauseGroup);

EXEC ctl.usp_LogStep @RunId, 'dwh.DimOutageCause', @@ROWCOUNT;
