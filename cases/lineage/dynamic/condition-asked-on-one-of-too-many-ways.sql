-- Two conditions that go together are asked on one of sixty-four ways only, and again behind all: of the ways that stand for all one has them true and one has them false.
-- catalog: sales

CREATE PROCEDURE dbo.P @1 bit, @2 bit, @3 bit, @4 bit, @5 bit, @6 bit, @rare bit, @late bit AS
DECLARE @way nvarchar(20) = N'', @is_rare bit = 0, @source nvarchar(20) = N'Id', @sql nvarchar(max);
IF @1 = 1 SET @way += N'a' ELSE SET @way += N'b';
IF @2 = 1 SET @way += N'a' ELSE SET @way += N'b';
IF @3 = 1 SET @way += N'a' ELSE SET @way += N'b';
IF @4 = 1 SET @way += N'a' ELSE SET @way += N'b';
IF @5 = 1 SET @way += N'a' ELSE SET @way += N'b';
IF @6 = 1 SET @way += N'a' ELSE SET @way += N'b';
IF @way LIKE N'a%' AND @way <> N'aaaaaa' SET @sql = N'';
ELSE IF @way = N'bbabab'
BEGIN
    SET @is_rare = 1;
    IF @rare = 1 BEGIN IF @late = 1 SET @sql = N'' ELSE RETURN; END
    ELSE IF @late = 1 RETURN;
END;
IF @is_rare = 1
BEGIN
    IF @rare = 1 SET @source = N'CustomerId' ELSE SET @source = N'Total';
    IF @late = 1 SET @way += N'c';
END;
SET @sql = N'/* ' + @way + N' */ INSERT INTO dbo.Archive (Id) SELECT o.' + @source + N' FROM dbo.Orders AS o';
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.CustomerId [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Total [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
