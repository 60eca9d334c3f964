-- A callee that renames in branches and goes on from them, called in each branch of its caller: the table has its last names alone, and none on the way to them.
CREATE TABLE dbo.Orders (Id int, Total money);
GO
CREATE PROCEDURE dbo.Finish @fast bit AS
BEGIN
  IF @fast = 1 EXEC sp_rename N'dbo.Raw_', N'Clean';
  ELSE EXEC sp_rename N'dbo.Raw_', N'Checked';
  EXEC sp_rename N'dbo.Clean', N'Done';
END;
GO
CREATE PROCEDURE dbo.LoadInEither @fast bit, @again bit AS
BEGIN
  INSERT INTO dbo.Raw_ (Total) SELECT o.Total FROM dbo.Orders AS o;
  IF @again = 0 EXEC dbo.Finish @fast;
  ELSE EXEC dbo.Finish @fast;
END;
GO
CREATE PROCEDURE dbo.LoadInThree @fast bit, @again int AS
BEGIN
  INSERT INTO dbo.Raw_ (Total) SELECT o.Total FROM dbo.Orders AS o;
  IF @again = 0 EXEC dbo.Finish @fast;
  ELSE IF @again = 1 BEGIN PRINT 'again'; EXEC dbo.Finish @fast; END
  ELSE EXEC dbo.Finish 0;
END;

-- lineage:
--   dbo.LoadInEither: calls dbo.Finish
--   dbo.LoadInEither: reads dbo.Orders
--   dbo.LoadInEither: writes dbo.Checked
--   dbo.LoadInEither: writes dbo.Done
--   dbo.LoadInThree: calls dbo.Finish
--   dbo.LoadInThree: reads dbo.Orders
--   dbo.LoadInThree: writes dbo.Checked
--   dbo.LoadInThree: writes dbo.Done
--   dbo.LoadInEither: dbo.Checked.Total <- dbo.Orders.Total
--   dbo.LoadInEither: dbo.Done.Total <- dbo.Orders.Total
--   dbo.LoadInThree: dbo.Checked.Total <- dbo.Orders.Total
--   dbo.LoadInThree: dbo.Done.Total <- dbo.Orders.Total
