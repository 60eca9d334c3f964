-- A place of a text is one, however often the text runs: in each round of a loop, on each way to it.
-- catalog: sales

CREATE PROCEDURE dbo.P @all bit AS
DECLARE @i int = 0, @rest nvarchar(50) = N'';
IF @all = 0 SET @rest = N' AND Qty = 0';
WHILE @i < 3
BEGIN
  SET @i += 1;
  EXEC (N'DELETE FROM dbo.Lines WHERE OrderId = ' + @i + @rest);
  EXEC (N'DELETE FROM dbo.Audit');
END;

-- references:
--   4: define dbo.P by dbo.P
--   6: read dbo.Lines.Qty by Qty (dynamic)
--   10: write dbo.Lines by dbo.Lines (dynamic)
--   10: read dbo.Lines.OrderId by OrderId (dynamic)
--   11: write dbo.Audit by dbo.Audit (dynamic)
