-- An INSERT out of a DELETE in its FROM takes in each round of a loop what the queue holds then, not only what it held at first.
-- catalog: sales

SELECT Id INTO #Queue FROM dbo.Orders;
WHILE EXISTS (SELECT * FROM #Queue)
BEGIN
  INSERT INTO dbo.Archive (Id)
  SELECT d.Id FROM (DELETE FROM #Queue OUTPUT deleted.Id) AS d;
  INSERT INTO #Queue (Id) SELECT OrderId FROM dbo.Lines;
END;

-- lineage:
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Lines.OrderId
--   dbo.Archive.Id <- dbo.Orders.Id
