-- What decides a value that decides is its own proof, not the condition around it.
-- catalog: sales

INSERT INTO dbo.Archive (Id)
SELECT p.Id
FROM   dbo.Products AS p
WHERE  p.Price > (SELECT MAX(o.Total)
                  FROM   dbo.Orders AS o
                  WHERE  o.Status = 'O');

-- evidence:
--   4: INSERT: writes dbo.Archive by dbo.Archive
--   5: INSERT: dbo.Archive.Id <- dbo.Products.Id by p.Id
--   6: INSERT: reads dbo.Products by dbo.Products
--   7: INSERT: dbo.Archive.Id <~ dbo.Orders.Total by p.Price > (SELECT MAX(o.Total) FROM dbo.Orders AS o WHERE o.Status = 'O')
--   7: INSERT: dbo.Archive.Id <~ dbo.Products.Price by p.Price > (SELECT MAX(o.Total) FROM dbo.Orders AS o WHERE o.Status = 'O')
--   8: INSERT: reads dbo.Orders by dbo.Orders
--   9: INSERT: dbo.Archive.Id <~ dbo.Orders.Status by o.Status = 'O'
