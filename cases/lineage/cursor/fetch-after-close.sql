-- A cursor opened again reads its tables as they are then; CLOSE and DEALLOCATE move nothing.
-- catalog: sales

CREATE TABLE #work (Id int);
INSERT INTO #work (Id) SELECT o.Id FROM dbo.Orders AS o;
DECLARE @id int;
DECLARE work CURSOR FOR SELECT w.Id FROM #work AS w;
OPEN work;
CLOSE work;
TRUNCATE TABLE #work;
INSERT INTO #work (Id) SELECT l.ProductId FROM dbo.Lines AS l;
OPEN work;
FETCH NEXT FROM work INTO @id;
INSERT INTO dbo.Archive (Id) VALUES (@id);
CLOSE work;
DEALLOCATE work;

-- lineage:
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Lines.ProductId
