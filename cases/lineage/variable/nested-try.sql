-- CATCH can see whatever a variable held in its TRY: in front of a TRY within it, there, and behind it.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @m nvarchar(100);
BEGIN TRY
    SET @m = (SELECT MAX(p.ProductCode) FROM stage.Product AS p);
    SET @m = N'';
    BEGIN TRY
        SET @m = (SELECT MAX(c.FullName) FROM stage.Client AS c);
        SET @m = N'';
    END TRY
    BEGIN CATCH
        SET @m = (SELECT MAX(c.Town) FROM stage.Client AS c);
        SET @m = N'';
    END CATCH;
    SET @m = (SELECT MAX(p.Title) FROM stage.Product AS p);
    SET @m = N'';
END TRY
BEGIN CATCH
    INSERT INTO etl.RunLog (Message) VALUES (@m);
END CATCH;
SET @m = (SELECT MAX(p.Category) FROM stage.Product AS p);
INSERT INTO etl.RunLog (Step) VALUES (@m);

-- lineage:
--   etl.P: reads stage.Client
--   etl.P: reads stage.Product
--   etl.P: writes etl.RunLog
--   etl.P: etl.RunLog.Message <- stage.Client.FullName (aggregation)
--   etl.P: etl.RunLog.Message <- stage.Client.Town (aggregation)
--   etl.P: etl.RunLog.Message <- stage.Product.ProductCode (aggregation)
--   etl.P: etl.RunLog.Message <- stage.Product.Title (aggregation)
--   etl.P: etl.RunLog.Step <- stage.Product.Category (aggregation)
