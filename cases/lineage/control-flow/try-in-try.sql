-- An inner CATCH sees what was held in its own TRY; the outer sees both.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @m nvarchar(100);
BEGIN TRY
    SET @m = (SELECT MAX(p.Title) FROM stage.Product AS p);
    BEGIN TRY
        SET @m = (SELECT MAX(c.FullName) FROM stage.Client AS c);
    END TRY
    BEGIN CATCH
        INSERT INTO etl.RunLog (Step) VALUES (@m);
    END CATCH;
    SET @m = N'';
END TRY
BEGIN CATCH
    INSERT INTO etl.RunLog (Message) VALUES (@m);
END CATCH;

-- lineage:
--   etl.P: reads stage.Client
--   etl.P: reads stage.Product
--   etl.P: writes etl.RunLog
--   etl.P: etl.RunLog.Message <- stage.Client.FullName (aggregation)
--   etl.P: etl.RunLog.Message <- stage.Product.Title (aggregation)
--   etl.P: etl.RunLog.Step <- stage.Client.FullName (aggregation)
--   etl.P: etl.RunLog.Step <- stage.Product.Title (aggregation)
