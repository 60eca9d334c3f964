-- A procedure that nobody has the text of is told the name of a temp table: it may add columns to it.

CREATE TABLE dbo.Order_ (Id int, Status int);
CREATE TABLE dbo.Copied (Tag nchar(1), Id int, Status int);
CREATE TABLE dbo.Tags (Tag nchar(1));
GO
CREATE PROCEDURE dbo.P @xml xml AS
CREATE TABLE #told (Tag nchar(1));
CREATE TABLE #own (Tag nchar(1));
EXEC tools.FillFromXml @xml, N'#told';
UPDATE t SET Status = 1 FROM #told AS t;
INSERT INTO dbo.Order_ (Id, Status) SELECT Id, o.Status FROM #told AS o WHERE Tag = N'A';
SELECT Missing FROM #own;
GO
CREATE PROCEDURE dbo.Q @xml xml AS
CREATE TABLE #told (Tag nchar(1));
INSERT INTO #told (Tag) SELECT Tag FROM dbo.Tags;
EXEC tools.FillFromXml @xml, #told;
EXEC tools.FillFromXml @xml, N'tempdb..[#told]';
INSERT INTO dbo.Copied SELECT * FROM #told;

-- lineage:
--   dbo.P: calls tools.FillFromXml
--   dbo.P: writes dbo.Order_
--   dbo.Q: calls tools.FillFromXml
--   dbo.Q: reads dbo.Tags
--   dbo.Q: writes dbo.Copied
--   dbo.Q: dbo.Copied.Tag <- dbo.Tags.Tag
--   HW2003: None of the sources here has a column Missing.
--   HW3003: What tools.FillFromXml returns is not known, so the columns it fills have no source.
--   HW2005: The columns of #told are not known, so * cannot be expanded.
