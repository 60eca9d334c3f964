-- A procedure that nobody has the text of is told the name of a temp table: it may add columns to it.

CREATE TABLE dbo.Order_ (Id int, Status int);
GO
CREATE PROCEDURE dbo.P @xml xml AS
CREATE TABLE #told (Tag nchar(1));
CREATE TABLE #own (Tag nchar(1));
EXEC tools.FillFromXml @xml, N'#told';
UPDATE t SET Status = 1 FROM #told AS t;
INSERT INTO dbo.Order_ (Id, Status) SELECT Id, o.Status FROM #told AS o WHERE Tag = N'A';
SELECT Missing FROM #own;

-- lineage:
--   dbo.P: calls tools.FillFromXml
--   dbo.P: writes dbo.Order_
--   HW2003: None of the sources here has a column Missing.
--   HW3003: What tools.FillFromXml returns is not known, so the columns it fills have no source.
