-- A text gives back the cursor that its OUTPUT parameter stands for; a cursor variable of its own is nobody else's.
-- catalog: sales

CREATE PROCEDURE dbo.GivenBack @newest bit AS
DECLARE @rows CURSOR, @id int, @total decimal(18, 2);
IF @newest = 1
  EXEC sys.sp_executesql N'SET @c = CURSOR LOCAL STATIC FOR SELECT o.Id, o.Total FROM dbo.Orders AS o WHERE o.Status = ''O''; OPEN @c;', N'@c CURSOR OUTPUT', @c = @rows OUTPUT;
ELSE
  EXEC sys.sp_executesql N'SET @c = CURSOR FOR SELECT l.OrderId, l.Price FROM dbo.Lines AS l; OPEN @c;', N'@c CURSOR OUTPUT', @rows OUTPUT;
FETCH NEXT FROM @rows INTO @id, @total;
WHILE @@FETCH_STATUS = 0
BEGIN
  INSERT INTO dbo.Archive (Id, Total) VALUES (@id, @total);
  FETCH NEXT FROM @rows INTO @id, @total;
END;
GO
CREATE PROCEDURE dbo.ItsOwn AS
DECLARE @c CURSOR, @name nvarchar(100);
SET @c = CURSOR FOR SELECT k.Name FROM dbo.Countries AS k;
OPEN @c;
EXEC (N'DECLARE @c CURSOR; SET @c = CURSOR FOR SELECT p.Name FROM dbo.Products AS p; OPEN @c; FETCH NEXT FROM @c;');
FETCH NEXT FROM @c INTO @name;
INSERT INTO dbo.Facts (Name) VALUES (@name);

-- lineage:
--   dbo.GivenBack: reads dbo.Lines [dynamic]
--   dbo.GivenBack: reads dbo.Orders [dynamic]
--   dbo.GivenBack: writes dbo.Archive
--   dbo.ItsOwn: reads dbo.Countries
--   dbo.ItsOwn: reads dbo.Products [dynamic]
--   dbo.ItsOwn: writes dbo.Facts
--   dbo.GivenBack: dbo.Archive.Id <- dbo.Lines.OrderId
--   dbo.GivenBack: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.GivenBack: dbo.Archive.Id <~ dbo.Orders.Status (filter)
--   dbo.GivenBack: dbo.Archive.Total <- dbo.Lines.Price
--   dbo.GivenBack: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.GivenBack: dbo.Archive.Total <~ dbo.Orders.Status (filter)
--   dbo.ItsOwn: dbo.Facts.Name <- dbo.Countries.Name
