-- OUTPUT INTO a table that nobody told the columns of writes under the names of its list.
-- catalog: sales

UPDATE dbo.Orders SET Total = Total * 2
OUTPUT deleted.Id, deleted.Total AS Before, inserted.Total AS After INTO log.Changes;

-- lineage:
--   writes dbo.Orders
--   writes log.Changes
--   dbo.Orders.Total <- dbo.Orders.Total (transformation)
--   log.Changes.After <- dbo.Orders.Total (transformation)
--   log.Changes.Before <- dbo.Orders.Total
--   log.Changes.Id <- dbo.Orders.Id
--   HW2008: The columns of log.Changes are not known; those written here are called as what is written to them.
