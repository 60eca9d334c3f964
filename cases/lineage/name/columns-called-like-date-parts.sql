-- A column that is called day or year is a column, but not as the date part of a function.
CREATE TABLE dbo.Calendar (Id int, Day int, Year int, Month int, When1 date);
CREATE TABLE dbo.Out1 (A int, B int, C date, D int);
GO
INSERT INTO dbo.Out1 (A, B, C, D)
SELECT Day, YEAR(c.When1) + c.Year, DATEADD(day, c.Day, c.When1), DATEPART(month, c.When1) FROM dbo.Calendar AS c;

-- lineage:
--   reads dbo.Calendar
--   writes dbo.Out1
--   dbo.Out1.A <- dbo.Calendar.Day
--   dbo.Out1.B <- dbo.Calendar.When1 (transformation)
--   dbo.Out1.B <- dbo.Calendar.Year (transformation)
--   dbo.Out1.C <- dbo.Calendar.Day (transformation)
--   dbo.Out1.C <- dbo.Calendar.When1 (transformation)
--   dbo.Out1.D <- dbo.Calendar.When1 (transformation)
