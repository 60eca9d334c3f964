-- A connection to a known server can be a target: the table that the text selects is written, or the one that is named.
-- catalog: sales

INSERT INTO OPENROWSET('SQLNCLI', 'Server=Branch', 'SELECT order_id, qty FROM Shop.dbo.line') SELECT l.OrderId, l.Qty FROM dbo.Lines AS l;
INSERT INTO OPENROWSET('SQLNCLI', 'Server=Depot', Shop.dbo.line) (order_id) SELECT l.OrderId FROM dbo.Lines AS l;
UPDATE OPENDATASOURCE('SQLNCLI', 'Data Source=Yard').Shop.dbo.line SET qty = 0 WHERE price > 5;
DELETE FROM OPENDATASOURCE('SQLNCLI', 'Data Source=Kiosk').Shop.dbo.line WHERE price > 5;

-- lineage:
--   reads dbo.Lines
--   writes Branch.Shop.dbo.line [dynamic]
--   writes Depot.Shop.dbo.line
--   writes Kiosk.Shop.dbo.line
--   writes Yard.Shop.dbo.line
--   Branch.Shop.dbo.line.order_id <- dbo.Lines.OrderId
--   Branch.Shop.dbo.line.qty <- dbo.Lines.Qty
--   Depot.Shop.dbo.line.order_id <- dbo.Lines.OrderId
--   Yard.Shop.dbo.line.qty <~ Yard.Shop.dbo.line.price (filter)
--   HW3004: The construct OPENROWSET, beyond the names in its text, is not followed.
