-- A table function can be a target: what its arguments read is read, and an OPENROWSET that tells no server is not followed as a target.
-- catalog: sales

UPDATE dbo.LinesOf(1, (SELECT MAX(o.Id) FROM dbo.Orders AS o)) SET Qty = 0;
INSERT INTO OPENROWSET('SQLNCLI', 'Trusted_Connection=yes;', 'SELECT Id FROM dbo.Target') SELECT l.OrderId FROM dbo.Lines AS l;
DELETE FROM OPENXML(@document, '/rows');

-- lineage:
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.LinesOf
--   HW3004: The construct OPENROWSET('SQLNCLI', 'Trusted_Connection=yes;', 'SELECT Id FROM dbo.Target') is not followed.
--   HW3004: The construct OPENXML(@document, '/rows') is not followed.
