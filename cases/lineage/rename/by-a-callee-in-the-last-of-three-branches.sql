-- A callee that renames a table in one of three branches gives what its caller put into it to each of the three names; a swap in a branch beside another is one swap; a branch that renames nothing stands in nobody's way; a rename behind the branches goes on from each of them.
CREATE TABLE dbo.Orders (Id int, Total money);
CREATE TABLE dbo.Refunds (Id int, Amount money);
CREATE TABLE dbo.Published (OnDay date);
GO
CREATE PROCEDURE dbo.Publish @period char(1) AS
BEGIN
  IF @period = 'd' EXEC sp_rename N'dbo.Stage', N'Daily';
  ELSE IF @period = 'w' EXEC sp_rename N'dbo.Stage', N'Weekly';
  ELSE EXEC sp_rename N'dbo.Stage', N'Monthly';
END;
GO
CREATE PROCEDURE dbo.LoadPeriod @period char(1) AS
BEGIN
  INSERT INTO dbo.Stage (Total) SELECT o.Total FROM dbo.Orders AS o;
  EXEC dbo.Publish @period;
END;
GO
CREATE PROCEDURE dbo.Swap @keep bit AS
BEGIN
  IF @keep = 1 EXEC sp_rename N'dbo.Next_', N'Kept';
  ELSE
  BEGIN
    EXEC sp_rename N'dbo.Current_', N'Aside';
    EXEC sp_rename N'dbo.Next_', N'Current_';
    EXEC sp_rename N'dbo.Aside', N'Next_';
  END;
END;
GO
CREATE PROCEDURE dbo.LoadNext @keep bit AS
BEGIN
  INSERT INTO dbo.Current_ (Amount) SELECT o.Total FROM dbo.Orders AS o;
  INSERT INTO dbo.Next_ (Amount) SELECT r.Amount FROM dbo.Refunds AS r;
  EXEC dbo.Swap @keep;
END;
GO
CREATE PROCEDURE dbo.Close_ @dry bit AS
BEGIN
  IF @dry = 1 INSERT INTO dbo.Published (OnDay) VALUES (GETDATE());
  ELSE EXEC sp_rename N'dbo.Draft', N'Final_';
END;
GO
CREATE PROCEDURE dbo.LoadDraft @dry bit AS
BEGIN
  INSERT INTO dbo.Draft (Total) SELECT o.Total FROM dbo.Orders AS o;
  EXEC dbo.Close_ @dry;
END;
GO
CREATE PROCEDURE dbo.Finish @fast bit AS
BEGIN
  IF @fast = 1 EXEC sp_rename N'dbo.Raw_', N'Clean';
  ELSE EXEC sp_rename N'dbo.Raw_', N'Checked';
  EXEC sp_rename N'dbo.Clean', N'Done';
END;
GO
CREATE PROCEDURE dbo.LoadRaw @fast bit AS
BEGIN
  INSERT INTO dbo.Raw_ (Total) SELECT o.Total FROM dbo.Orders AS o;
  EXEC dbo.Finish @fast;
END;

-- lineage:
--   dbo.Close_: writes dbo.Published
--   dbo.LoadDraft: calls dbo.Close_
--   dbo.LoadDraft: reads dbo.Orders
--   dbo.LoadDraft: writes dbo.Final_
--   dbo.LoadNext: calls dbo.Swap
--   dbo.LoadNext: reads dbo.Orders
--   dbo.LoadNext: reads dbo.Refunds
--   dbo.LoadNext: writes dbo.Current_
--   dbo.LoadNext: writes dbo.Kept
--   dbo.LoadNext: writes dbo.Next_
--   dbo.LoadPeriod: calls dbo.Publish
--   dbo.LoadPeriod: reads dbo.Orders
--   dbo.LoadPeriod: writes dbo.Daily
--   dbo.LoadPeriod: writes dbo.Monthly
--   dbo.LoadPeriod: writes dbo.Weekly
--   dbo.LoadRaw: calls dbo.Finish
--   dbo.LoadRaw: reads dbo.Orders
--   dbo.LoadRaw: writes dbo.Checked
--   dbo.LoadRaw: writes dbo.Done
--   dbo.LoadDraft: dbo.Final_.Total <- dbo.Orders.Total
--   dbo.LoadNext: dbo.Current_.Amount <- dbo.Refunds.Amount
--   dbo.LoadNext: dbo.Kept.Amount <- dbo.Refunds.Amount
--   dbo.LoadNext: dbo.Next_.Amount <- dbo.Orders.Total
--   dbo.LoadPeriod: dbo.Daily.Total <- dbo.Orders.Total
--   dbo.LoadPeriod: dbo.Monthly.Total <- dbo.Orders.Total
--   dbo.LoadPeriod: dbo.Weekly.Total <- dbo.Orders.Total
--   dbo.LoadRaw: dbo.Checked.Total <- dbo.Orders.Total
--   dbo.LoadRaw: dbo.Done.Total <- dbo.Orders.Total
