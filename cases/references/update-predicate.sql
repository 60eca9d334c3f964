-- UPDATE(column) in a trigger names a column of its table.
-- catalog: sales
CREATE TRIGGER dbo.Watch ON dbo.Orders AFTER UPDATE AS
IF UPDATE(Total) AND NOT UPDATE([note])
  INSERT INTO dbo.Audit (What) VALUES ('total changed');

-- references:
--   3: define dbo.Watch by dbo.Watch
--   3: read dbo.Orders by dbo.Orders
--   4: read dbo.Orders.Total by Total
--   4: read dbo.Orders.Note by [note]
--   5: write dbo.Audit by dbo.Audit
--   5: write dbo.Audit.What by What
