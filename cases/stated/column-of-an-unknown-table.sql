-- A column of a table that only the SQL knows is spelled as a module spells it, however a person does.
-- stated: dbo.Elsewhere -> dbo.B (CODE -> y, Size -> y)
CREATE TABLE dbo.B (y int);
GO
CREATE PROCEDURE dbo.P AS INSERT INTO dbo.B (y) SELECT e.Code FROM dbo.Elsewhere AS e;
