-- Sixteen texts that many conditions lead to, none of which can be left out by itself: the texts are followed without them, and nothing is told.
-- catalog: sales

CREATE PROCEDURE dbo.P @1 bit, @2 bit, @3 bit, @4 bit, @5 bit, @6 bit, @7 bit, @8 bit, @9 bit, @10 bit AS
DECLARE @way nvarchar(20) = N'', @other nvarchar(20) = N'', @sql nvarchar(max);
IF @1 = 1 BEGIN IF @2 <> 1 RETURN; END ELSE IF @2 = 1 RETURN;
IF @3 = 1 BEGIN IF @4 <> 1 RETURN; END ELSE IF @4 = 1 RETURN;
IF @5 = 1 BEGIN IF @6 <> 1 RETURN; END ELSE IF @6 = 1 RETURN;
IF @7 = 1 SET @way += N'a' ELSE SET @way += N'b';
IF @8 = 1 SET @way += N'a' ELSE SET @way += N'b';
IF @9 = 1 SET @way += N'a' ELSE SET @way += N'b';
IF @10 = 1 SET @way += N'a' ELSE SET @way += N'b';
SET @sql = N'/* ' + @way + N' */ INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o';
EXEC (@sql);
IF @1 = 1 SET @other += N'a';
IF @2 = 1 SET @other += N'b';
IF @3 = 1 SET @other += N'c';
IF @4 = 1 SET @other += N'd';
IF @5 = 1 SET @other += N'e';
IF @6 = 1 SET @other += N'f';
SET @sql = N'/* ' + @other + N' */ DELETE FROM dbo.Audit';
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Audit [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
