-- An UPDATE of every row replaces what a temp table held, in a text with a GOTO too: only on a way that leads past it the old value stays.
-- catalog: sales

CREATE PROCEDURE dbo.p @times int AS
BEGIN
    DECLARE @id int;
    SELECT @id = MAX(Id) FROM stage.Customers;
    SELECT Id INTO #t FROM dbo.Customers;
again:
    -- The first time what it was made of, then what was set.
    INSERT INTO dbo.Facts (CustomerId) SELECT Id FROM #t;
    UPDATE #t SET Id = @id;
    SET @times -= 1;
    IF @times > 0 GOTO again;
    INSERT INTO dbo.Facts (Amount) SELECT Id FROM #t;
END
GO
CREATE PROCEDURE dbo.q @skips bit AS
BEGIN
    DECLARE @id int;
    SELECT @id = MAX(Id) FROM stage.Customers;
    SELECT Id INTO #t FROM dbo.Customers;
    IF @skips = 1 GOTO done;
    UPDATE #t SET Id = @id;
done:
    INSERT INTO dbo.Facts (Amount) SELECT Id FROM #t;
END

-- lineage:
--   dbo.p: reads dbo.Customers
--   dbo.p: reads stage.Customers
--   dbo.p: writes dbo.Facts
--   dbo.q: reads dbo.Customers
--   dbo.q: reads stage.Customers
--   dbo.q: writes dbo.Facts
--   dbo.p: dbo.Facts.Amount <- stage.Customers.Id (aggregation)
--   dbo.p: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.p: dbo.Facts.CustomerId <- stage.Customers.Id (aggregation)
--   dbo.q: dbo.Facts.Amount <- dbo.Customers.Id
--   dbo.q: dbo.Facts.Amount <- stage.Customers.Id (aggregation)
