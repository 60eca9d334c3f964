-- What only one branch makes, or gives another name, is read of its last name there; what is read behind the IF is not surely of it.
-- catalog: warehouse

CREATE PROCEDURE etl.Then_Makes @new bit AS
IF @new = 1
BEGIN
  SELECT c.Town INTO dw.Town_new FROM stage.Client AS c;
  INSERT INTO etl.RunLog (Step) SELECT n.Town FROM dw.Town_new AS n;
END;
INSERT INTO etl.RunLog (Message) SELECT n.Town FROM dw.Town_new AS n;
EXEC sp_rename 'dw.Town_new', 'Town';
GO
CREATE PROCEDURE etl.Else_Makes @old bit AS
IF @old = 1 PRINT 'old';
ELSE
BEGIN
  SELECT c.Town INTO dw.Town_new FROM stage.Client AS c;
  INSERT INTO etl.RunLog (Step) SELECT n.Town FROM dw.Town_new AS n;
END;
INSERT INTO etl.RunLog (Message) SELECT n.Town FROM dw.Town_new AS n;
EXEC sp_rename 'dw.Town_new', 'Town';
GO
CREATE PROCEDURE etl.Both_Make @full bit AS
IF @full = 1
BEGIN
  SELECT c.Town INTO dw.Town_new FROM stage.Client AS c;
  INSERT INTO etl.RunLog (Step) SELECT n.Town FROM dw.Town_new AS n;
END
ELSE
BEGIN
  SELECT d.Town INTO dw.Town_new FROM dw.DimClient AS d;
  INSERT INTO etl.RunLog (Message) SELECT n.Town FROM dw.Town_new AS n;
END;
EXEC sp_rename 'dw.Town_new', 'Town';
GO
CREATE PROCEDURE etl.Then_Checks @check bit AS
SELECT r.Rate INTO dw.Rate_loaded FROM dw.Rate AS r;
INSERT INTO dw.Versioned (Amount) SELECT l.Rate FROM dw.Rate_loaded AS l;
IF @check = 1 EXEC sp_rename 'dw.Rate_loaded', 'Rate_checked';
EXEC sp_rename 'dw.Rate_checked', 'Rate_last';
GO
CREATE PROCEDURE etl.Else_Checks @skip bit AS
SELECT r.Rate INTO dw.Rate_loaded FROM dw.Rate AS r;
INSERT INTO dw.Versioned (Amount) SELECT l.Rate FROM dw.Rate_loaded AS l;
IF @skip = 1 PRINT 'skipped';
ELSE EXEC sp_rename 'dw.Rate_loaded', 'Rate_checked';
EXEC sp_rename 'dw.Rate_checked', 'Rate_last';
GO
CREATE PROCEDURE etl.Gives_With @suffix nvarchar(20) AS
SELECT c.Town INTO dw.Town_new FROM stage.Client AS c;
SELECT n.Town + @suffix FROM dw.Town_new AS n;
EXEC sp_rename 'dw.Town_new', 'Town';
GO
CREATE PROCEDURE etl.Takes_With AS
DECLARE @title nvarchar(20) = (SELECT MAX(p.Title) FROM stage.Product AS p);
INSERT INTO etl.RunLog (Step) EXEC etl.Gives_With @title;

-- lineage:
--   etl.Both_Make: reads dw.DimClient
--   etl.Both_Make: reads dw.Town
--   etl.Both_Make: reads stage.Client
--   etl.Both_Make: writes dw.Town
--   etl.Both_Make: writes etl.RunLog
--   etl.Else_Checks: reads dw.Rate
--   etl.Else_Checks: reads dw.Rate_last
--   etl.Else_Checks: writes dw.Rate_last
--   etl.Else_Checks: writes dw.Versioned
--   etl.Else_Makes: reads dw.Town
--   etl.Else_Makes: reads dw.Town_new
--   etl.Else_Makes: reads stage.Client
--   etl.Else_Makes: writes dw.Town
--   etl.Else_Makes: writes etl.RunLog
--   etl.Gives_With: reads dw.Town
--   etl.Gives_With: reads stage.Client
--   etl.Gives_With: writes dw.Town
--   etl.Takes_With: calls etl.Gives_With
--   etl.Takes_With: reads stage.Product
--   etl.Takes_With: writes etl.RunLog
--   etl.Then_Checks: reads dw.Rate
--   etl.Then_Checks: reads dw.Rate_last
--   etl.Then_Checks: writes dw.Rate_last
--   etl.Then_Checks: writes dw.Versioned
--   etl.Then_Makes: reads dw.Town
--   etl.Then_Makes: reads dw.Town_new
--   etl.Then_Makes: reads stage.Client
--   etl.Then_Makes: writes dw.Town
--   etl.Then_Makes: writes etl.RunLog
--   etl.Both_Make: dw.Town.Town <- dw.DimClient.Town
--   etl.Both_Make: dw.Town.Town <- stage.Client.Town
--   etl.Both_Make: etl.RunLog.Message <- dw.Town.Town
--   etl.Both_Make: etl.RunLog.Step <- dw.Town.Town
--   etl.Else_Checks: dw.Rate_last.Rate <- dw.Rate.Rate
--   etl.Else_Checks: dw.Versioned.Amount <- dw.Rate_last.Rate
--   etl.Else_Makes: dw.Town.Town <- stage.Client.Town
--   etl.Else_Makes: etl.RunLog.Message <- dw.Town_new.Town
--   etl.Else_Makes: etl.RunLog.Step <- dw.Town.Town
--   etl.Gives_With: dw.Town.Town <- stage.Client.Town
--   etl.Takes_With: etl.RunLog.Step <- dw.Town.Town (transformation)
--   etl.Takes_With: etl.RunLog.Step <- stage.Product.Title (aggregation)
--   etl.Then_Checks: dw.Rate_last.Rate <- dw.Rate.Rate
--   etl.Then_Checks: dw.Versioned.Amount <- dw.Rate_last.Rate
--   etl.Then_Makes: dw.Town.Town <- stage.Client.Town
--   etl.Then_Makes: etl.RunLog.Message <- dw.Town_new.Town
--   etl.Then_Makes: etl.RunLog.Step <- dw.Town.Town
