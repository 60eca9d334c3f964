-- Columns that a text adds to a temp table stand behind those that are known, and behind all of one whose columns nobody knows.
-- catalog: sales

CREATE PROCEDURE dbo.P @add nvarchar(99) AS
CREATE TABLE #known (Id int, Total money);
EXEC (N'ALTER TABLE #known ADD ' + @add);
INSERT INTO #known (Id, Total) SELECT o.Id, o.Total FROM dbo.Orders AS o;
INSERT INTO dbo.Archive (Id, Total, CustomerId) SELECT * FROM #known;
GO
CREATE PROCEDURE dbo.Q @add nvarchar(99) AS
SELECT * INTO #open FROM Other.dbo.Source;
EXEC (N'ALTER TABLE #open ADD ' + @add);
INSERT INTO dbo.Archive (Id, Total) SELECT * FROM #open;
GO
CREATE PROCEDURE dbo.R @add nvarchar(99) AS
SELECT * INTO #open FROM Other.dbo.Source;
EXEC (N'ALTER TABLE #open ADD ' + @add);
INSERT INTO dbo.Archive (Id, Total) SELECT s.a, s.b FROM (SELECT * FROM #open) AS s (a, b);

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive
--   dbo.Q: reads Other.dbo.Source
--   dbo.Q: writes dbo.Archive
--   dbo.R: reads Other.dbo.Source
--   dbo.R: writes dbo.Archive
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.P: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Q: dbo.Archive.Id <- Other.dbo.Source.*
--   dbo.Q: dbo.Archive.Total <- Other.dbo.Source.*
--   dbo.R: dbo.Archive.Id <- Other.dbo.Source.*
--   dbo.R: dbo.Archive.Total <- Other.dbo.Source.*
--   HW2005: The columns of #known are not known, so * cannot be expanded.
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected a name here, found the end of the text.
--   HW2005: The columns of Other.dbo.Source are not known, so * cannot be expanded.
--   HW2005: The columns of #open are not known, so * cannot be expanded.
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected a name here, found the end of the text.
--   HW2005: The columns of Other.dbo.Source are not known, so * cannot be expanded.
--   HW2005: The columns of #open are not known, so * cannot be expanded.
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected a name here, found the end of the text.
