-- A column is called as the table was first made with it, however often that is renamed and whatever writes to it then.
CREATE PROCEDURE dbo.Twice AS
SELECT s.Amount INTO dbo.First_new FROM dbo.Source AS s;
EXEC sp_rename 'dbo.First_new', 'First_next';
EXEC sp_rename 'dbo.First_next', 'First';
INSERT INTO dbo.Report (Total) SELECT f.AMOUNT FROM dbo.First AS f;
GO
CREATE PROCEDURE dbo.Swap AS
EXEC sp_rename 'dbo.Second', 'Second_old';
EXEC sp_rename 'dbo.Second_new', 'Second';
GO
CREATE PROCEDURE dbo.Looping @n int AS
WHILE @n > 0
BEGIN
    INSERT INTO dbo.Second_new (Amount) SELECT s.Amount FROM dbo.Source AS s;
    EXEC dbo.Swap;
    SET @n -= 1;
END;
GO
CREATE TABLE dbo.Third (Amount int);
GO
CREATE PROCEDURE dbo.Retire AS
INSERT INTO dbo.Third (AMOUNT) SELECT s.Amount FROM dbo.Source AS s;
EXEC sp_rename 'dbo.Third', 'Third_old';

-- lineage:
--   dbo.Looping: calls dbo.Swap
--   dbo.Looping: reads dbo.Source
--   dbo.Looping: writes dbo.Second
--   dbo.Looping: writes dbo.Second_old
--   dbo.Retire: reads dbo.Source
--   dbo.Retire: writes dbo.Third_old
--   dbo.Twice: reads dbo.First
--   dbo.Twice: reads dbo.Source
--   dbo.Twice: writes dbo.First
--   dbo.Twice: writes dbo.Report
--   dbo.Looping: dbo.Second.Amount <- dbo.Source.Amount
--   dbo.Looping: dbo.Second_old.Amount <- dbo.Source.Amount
--   dbo.Retire: dbo.Third_old.Amount <- dbo.Source.Amount
--   dbo.Twice: dbo.First.Amount <- dbo.Source.Amount
--   dbo.Twice: dbo.Report.Total <- dbo.First.Amount
