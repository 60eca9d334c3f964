-- A text that a variable may no longer hold where it runs is not known: a call by OUTPUT or RETURN, a queue, a cursor, an UPDATE, a table, a row or condition that may not be, or another way to a label put something else there.
-- catalog: sales

CREATE PROCEDURE dbo.ByCall AS
BEGIN
  CREATE TABLE #called (Name nvarchar(100));
  DECLARE @add nvarchar(200) = N'ALTER TABLE #called ADD City nvarchar(50)';
  EXEC dbo.Choose @add OUTPUT;
  EXEC (@add);
  INSERT INTO dbo.Audit (What, NewValue) SELECT * FROM #called;
END
GO
CREATE PROCEDURE dbo.ByQueue AS
BEGIN
  CREATE TABLE #queued (Name nvarchar(100));
  DECLARE @add nvarchar(200) = N'ALTER TABLE #queued ADD City nvarchar(50)';
  RECEIVE TOP (1) @add = message_body FROM dbo.Changes;
  EXEC (@add);
  INSERT INTO dbo.Audit (What, NewValue) SELECT * FROM #queued;
END
GO
CREATE PROCEDURE dbo.ByCursor AS
BEGIN
  CREATE TABLE #fetched (Name nvarchar(100));
  DECLARE @add nvarchar(200) = N'ALTER TABLE #fetched ADD City nvarchar(50)';
  DECLARE changes CURSOR LOCAL FOR SELECT s.Value FROM dbo.Settings AS s;
  OPEN changes;
  FETCH NEXT FROM changes INTO @add;
  EXEC (@add);
  INSERT INTO dbo.Audit (What, NewValue) SELECT * FROM #fetched;
END
GO
CREATE PROCEDURE dbo.ByReturn AS
BEGIN
  CREATE TABLE #returned (Name nvarchar(100));
  DECLARE @add nvarchar(200) = N'ALTER TABLE #returned ADD City nvarchar(50)';
  EXEC @add = dbo.Chosen;
  EXEC (@add);
  INSERT INTO dbo.Audit (What, NewValue) SELECT * FROM #returned;
END
GO
CREATE PROCEDURE dbo.ByUpdate AS
BEGIN
  CREATE TABLE #updated (Name nvarchar(100));
  DECLARE @add nvarchar(200) = N'ALTER TABLE #updated ADD City nvarchar(50)';
  UPDATE dbo.Settings SET @add = Value = NULL WHERE Name = N'columns';
  EXEC (@add);
  INSERT INTO dbo.Audit (What, NewValue) SELECT * FROM #updated;
END
GO
CREATE PROCEDURE dbo.ByTable AS
BEGIN
  CREATE TABLE #kept (Name nvarchar(100));
  DECLARE @add nvarchar(200) = N'ALTER TABLE #kept ADD City nvarchar(50)';
  SELECT @add = s.Value FROM dbo.Settings AS s WHERE s.Name = N'columns';
  EXEC (@add);
  INSERT INTO dbo.Audit (What, NewValue) SELECT * FROM #kept;
END
GO
CREATE PROCEDURE dbo.WithRows @wide bit AS
BEGIN
  CREATE TABLE #found (Name nvarchar(100));
  CREATE TABLE #asked (Name nvarchar(100));
  DECLARE @one nvarchar(200), @other nvarchar(200);
  SELECT @one = N'ALTER TABLE #found ADD City nvarchar(50)' FROM dbo.Orders;
  EXEC (@one);
  INSERT INTO dbo.Audit (What, NewValue) SELECT * FROM #found;
  SELECT @other = N'ALTER TABLE #asked ADD City nvarchar(50)' WHERE @wide = 1;
  EXEC (@other);
  INSERT INTO dbo.Audit (What, NewValue) SELECT * FROM #asked;
END
GO
CREATE PROCEDURE dbo.Again @wide bit AS
BEGIN
  DECLARE @add nvarchar(200) = N'ALTER TABLE #again ADD City nvarchar(50)';
  again:
  CREATE TABLE #again (Name nvarchar(100));
  EXEC (@add);
  INSERT INTO dbo.Audit (What, NewValue) SELECT * FROM #again;
  IF @wide = 1
  BEGIN
    SET @add = N'ALTER TABLE #again ADD Region nvarchar(20), City nvarchar(50)';
    SET @wide = 0;
    DROP TABLE #again;
    GOTO again;
  END
END

-- lineage:
--   dbo.Again: writes dbo.Audit
--   dbo.ByCall: calls dbo.Choose
--   dbo.ByCall: writes dbo.Audit
--   dbo.ByCursor: reads dbo.Settings
--   dbo.ByCursor: writes dbo.Audit
--   dbo.ByQueue: writes dbo.Audit
--   dbo.ByReturn: calls dbo.Chosen
--   dbo.ByReturn: writes dbo.Audit
--   dbo.ByTable: reads dbo.Settings
--   dbo.ByTable: writes dbo.Audit
--   dbo.ByUpdate: writes dbo.Audit
--   dbo.ByUpdate: writes dbo.Settings
--   dbo.WithRows: reads dbo.Orders
--   dbo.WithRows: writes dbo.Audit
--   dbo.ByUpdate: dbo.Settings.Value <~ dbo.Settings.Name (filter)
--   HW2005: The columns of #called are not known, so * cannot be expanded.
--   HW3001: This SQL is put together at run time and its text is not known: @add.
--   HW3003: What dbo.Choose returns is not known, so the columns it fills have no source.
--   HW2005: The columns of #queued are not known, so * cannot be expanded.
--   HW3001: This SQL is put together at run time and its text is not known: @add.
--   HW2005: The columns of #fetched are not known, so * cannot be expanded.
--   HW3001: This SQL is put together at run time and its text is not known: changes.@add.
--   HW2005: The columns of #returned are not known, so * cannot be expanded.
--   HW3001: This SQL is put together at run time and its text is not known: @add.
--   HW3003: What dbo.Chosen returns is not known, so the columns it fills have no source.
--   HW2005: The columns of #updated are not known, so * cannot be expanded.
--   HW3001: This SQL is put together at run time and its text is not known: @add.
--   HW2005: The columns of #kept are not known, so * cannot be expanded.
--   HW3001: This SQL is put together at run time and its text is not known: s.Value.
--   HW2005: The columns of #found are not known, so * cannot be expanded.
--   HW2005: The columns of #asked are not known, so * cannot be expanded.
--   HW2005: The columns of #again are not known, so * cannot be expanded.
