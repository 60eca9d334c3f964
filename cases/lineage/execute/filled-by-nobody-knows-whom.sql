-- What nobody knows may fill the temp table that is empty when it is called, and what it gives back is told: a CLR procedure's OUTPUT, the rows of a text that only calls it.
-- catalog: sales

CREATE PROCEDURE dbo.Clr @found int OUTPUT AS EXTERNAL NAME Assembly.Class.Method;
GO
CREATE PROCEDURE dbo.Empty AS
CREATE TABLE #found (Id int);
EXEC Other.dbo.Find;
INSERT INTO dbo.Archive (Id) SELECT f.Id FROM #found AS f;
GO
CREATE PROCEDURE dbo.FilledHere AS
CREATE TABLE #found (Id int, Number int IDENTITY);
EXEC Other.dbo.Log_Start;
INSERT INTO #found (Id) SELECT o.Id FROM dbo.Orders AS o;
EXEC Other.dbo.Log_End;
INSERT INTO dbo.Archive (Id, CustomerId) SELECT f.Id, f.Number FROM #found AS f;
GO
CREATE PROCEDURE dbo.Onward AS EXEC Other.dbo.Find_More;
GO
CREATE PROCEDURE dbo.TwoCallsAway AS
CREATE TABLE #more (Id int);
EXEC dbo.Onward;
INSERT INTO dbo.Archive (Id) SELECT m.Id FROM #more AS m;
GO
CREATE PROCEDURE dbo.OfClr AS
DECLARE @found int;
EXEC dbo.Clr @found OUTPUT;
INSERT INTO dbo.Archive (Id) VALUES (@found);
GO
CREATE PROCEDURE dbo.OfText AS INSERT INTO dbo.Archive (Id) EXEC (N'EXEC Other.dbo.Rows');
GO
CREATE PROCEDURE dbo.OfTextThatReads AS INSERT INTO dbo.Archive (Id) EXEC (N'SELECT Id FROM dbo.Orders');

-- lineage:
--   dbo.Empty: calls Other.dbo.Find
--   dbo.Empty: writes dbo.Archive
--   dbo.FilledHere: calls Other.dbo.Log_End
--   dbo.FilledHere: calls Other.dbo.Log_Start
--   dbo.FilledHere: reads dbo.Orders
--   dbo.FilledHere: writes dbo.Archive
--   dbo.OfClr: calls dbo.Clr
--   dbo.OfClr: writes dbo.Archive
--   dbo.OfText: calls Other.dbo.Rows [dynamic]
--   dbo.OfText: writes dbo.Archive
--   dbo.OfTextThatReads: reads dbo.Orders [dynamic]
--   dbo.OfTextThatReads: writes dbo.Archive
--   dbo.Onward: calls Other.dbo.Find_More
--   dbo.TwoCallsAway: calls dbo.Onward
--   dbo.TwoCallsAway: writes dbo.Archive
--   dbo.FilledHere: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.OfTextThatReads: dbo.Archive.Id <- dbo.Orders.Id
--   HW3003: What Other.dbo.Find returns is not known, so the columns it fills have no source.
--   HW3003: What Other.dbo.Find_More returns is not known, so the columns it fills have no source.
--   HW3003: What dbo.Clr returns is not known, so the columns it fills have no source.
--   HW3003: What EXEC (N'EXEC Other.dbo.Rows') returns is not known, so the columns it fills have no source.
