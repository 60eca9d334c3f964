-- What a procedure of the system returns is nothing of the catalog.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
CREATE TABLE #files (Name nvarchar(260), Depth int, IsFile bit);
INSERT #files EXEC master.sys.xp_dirtree 'D:\in', 1, 1;
INSERT INTO etl.RunLog (Message) SELECT f.Name FROM #files AS f;

-- lineage:
--   etl.P: writes etl.RunLog
