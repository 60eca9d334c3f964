-- What a script in another language makes of the rows that it is given is not known, be it rows for a table, an OUTPUT or a procedure's result; the rows are read.
-- catalog: sales

CREATE PROCEDURE dbo.Score AS
EXEC sp_execute_external_script @language = N'Python', @script = N'OutputDataSet = InputDataSet * 2',
  @input_data_1 = N'SELECT o.Total FROM dbo.Orders AS o';
GO
CREATE PROCEDURE dbo.Forecast AS
BEGIN
  DECLARE @mean float;
  INSERT INTO dbo.Totals (Total) EXEC sp_execute_external_script @language = N'R', @script = N'OutputDataSet <- InputDataSet',
    @input_data_1 = N'SELECT o.Total FROM dbo.Orders AS o';
  EXEC sp_execute_external_script @language = N'R', @script = N'm <- mean(InputDataSet$Qty)',
    @input_data_1 = N'SELECT l.Qty FROM dbo.Lines AS l', @params = N'@m float OUTPUT', @m = @mean OUTPUT;
  INSERT INTO dbo.Facts (Amount) VALUES (@mean);
  INSERT INTO dbo.Archive (Total) EXEC dbo.Score;
END;

-- lineage:
--   dbo.Forecast: calls dbo.Score
--   dbo.Forecast: reads dbo.Lines [dynamic]
--   dbo.Forecast: reads dbo.Orders [dynamic]
--   dbo.Forecast: writes dbo.Archive
--   dbo.Forecast: writes dbo.Facts
--   dbo.Forecast: writes dbo.Totals
--   dbo.Score: reads dbo.Orders [dynamic]
--   HW3003: What sp_execute_external_script returns is not known, so the columns it fills have no source.
--   HW3003: What sp_execute_external_script returns is not known, so the columns it fills have no source.
--   HW3003: What dbo.Score returns is not known, so the columns it fills have no source.
