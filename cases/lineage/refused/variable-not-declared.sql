-- A variable that nothing above it in the batch declares is told once; the text is read all the same.
-- catalog: sales

CREATE PROCEDURE dbo.CloseYear @year int AS
SELECT @last = MAX(o.OrderDate) FROM dbo.Orders AS o WHERE YEAR(o.OrderDate) = @yaer;
INSERT INTO @closed (Id) SELECT o.Id FROM dbo.Orders AS o WHERE o.OrderDate = @last;
EXEC (@text + N' AND 1 = 1');
EXEC @status = dbo.Unknown @year, @given = @total OUTPUT;
DECLARE @total int;
FETCH NEXT FROM @list INTO @one;
GO
CREATE FUNCTION dbo.NetOf (@amount decimal(18, 2)) RETURNS decimal(18, 2) AS
BEGIN
    SET @net = @amount / 1.2;
    RETURN @net;
END
GO
CREATE VIEW dbo.Recent AS SELECT o.Id FROM dbo.Orders AS o WHERE o.OrderDate > @since;
GO

-- lineage:
--   dbo.CloseYear: calls dbo.Unknown
--   dbo.CloseYear: reads dbo.Orders
--   dbo.Recent: reads dbo.Orders
--   dbo.Recent: dbo.Recent.Id <- dbo.Orders.Id
--   dbo.Recent: dbo.Recent.Id <~ dbo.Orders.OrderDate (filter)
--   HW2011: Nothing above in this batch declares @last, so SQL Server refuses all of the batch: declare it, or correct its name.
--   HW2011: Nothing above in this batch declares @yaer, so SQL Server refuses all of the batch: declare it, or correct its name.
--   HW2011: Nothing above in this batch declares @closed, so SQL Server refuses all of the batch: declare it, or correct its name.
--   HW2011: Nothing above in this batch declares @text, so SQL Server refuses all of the batch: declare it, or correct its name.
--   HW2011: Nothing above in this batch declares @status, so SQL Server refuses all of the batch: declare it, or correct its name.
--   HW2011: Nothing above in this batch declares @total, so SQL Server refuses all of the batch: declare it, or correct its name.
--   HW2011: Nothing above in this batch declares @list, so SQL Server refuses all of the batch: declare it, or correct its name.
--   HW2011: Nothing above in this batch declares @one, so SQL Server refuses all of the batch: declare it, or correct its name.
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected a statement here, found AND.
--   HW3003: What @list returns is not known, so the columns it fills have no source.
--   HW2011: Nothing above in this batch declares @net, so SQL Server refuses all of the batch: declare it, or correct its name.
--   HW2011: Nothing above in this batch declares @since, so SQL Server refuses all of the batch: declare it, or correct its name.
