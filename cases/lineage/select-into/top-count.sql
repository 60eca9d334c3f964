-- How many rows TOP, OFFSET and FETCH let through is a filter of what is selected.
-- catalog: sales

SELECT TOP ((SELECT MAX(k.Id) FROM dbo.Countries AS k)) o.Id INTO dbo.Few FROM dbo.Orders AS o ORDER BY o.Total;

SELECT o.Id INTO dbo.Page FROM dbo.Orders AS o
ORDER BY o.Total OFFSET (SELECT MIN(k.Id) FROM dbo.Countries AS k) ROWS FETCH NEXT 5 ROWS ONLY;

-- lineage:
--   reads dbo.Countries
--   reads dbo.Orders
--   writes dbo.Few
--   writes dbo.Page
--   dbo.Few.Id <- dbo.Orders.Id
--   dbo.Few.Id <~ dbo.Countries.Id (filter)
--   dbo.Few.Id <~ dbo.Orders.Total (sort)
--   dbo.Page.Id <- dbo.Orders.Id
--   dbo.Page.Id <~ dbo.Countries.Id (filter)
--   dbo.Page.Id <~ dbo.Orders.Total (sort)
