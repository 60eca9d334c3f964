-- EXEC @v = a scalar function gives what the function makes of its arguments, as it does in an expression.

CREATE TABLE dbo.Reading (Id int, Celsius int);
CREATE TABLE dbo.Warning (Fahrenheit int, Spare int);
GO
CREATE FUNCTION dbo.ToFahrenheit (@c int, @offset int = 32) RETURNS int AS BEGIN RETURN @c * 9 / 5 + @offset END;
GO
CREATE PROCEDURE dbo.Warn AS
DECLARE @c int, @f int, @g int;
SELECT @c = r.Celsius FROM dbo.Reading AS r WHERE r.Id = 1;
EXEC @f = dbo.ToFahrenheit @c;
EXEC @g = dbo.ToFahrenheit 20, @offset = 0;
INSERT INTO dbo.Warning (Fahrenheit, Spare) VALUES (@f, @g);

-- lineage:
--   dbo.Warn: calls dbo.ToFahrenheit
--   dbo.Warn: reads dbo.Reading
--   dbo.Warn: writes dbo.Warning
--   dbo.Warn: dbo.Warning.Fahrenheit <- dbo.Reading.Celsius (transformation)
--   dbo.Warn: dbo.Warning.Fahrenheit <~ dbo.Reading.Id (filter)
