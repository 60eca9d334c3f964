-- A callee reads a table that its caller then renames twice: its own place and both renames prove the edge.
-- catalog: sales

CREATE PROCEDURE dbo.Fill AS
INSERT INTO dbo.Archive (Total) SELECT n.Total FROM dbo.Orders_new AS n;
GO
CREATE PROCEDURE dbo.Publish AS
SELECT o.Total INTO dbo.Orders_new FROM dbo.Orders AS o;
EXEC dbo.Fill;
EXEC sp_rename 'dbo.Orders_new', 'Orders_next';
EXEC sp_rename 'dbo.Orders_next', 'Orders_kept';

-- evidence:
--   5: INSERT: writes dbo.Archive by dbo.Archive
--   5: INSERT: dbo.Archive.Total <- dbo.Orders_kept.Total by n.Total
--   5: INSERT: dbo.Archive.Total <- dbo.Orders_new.Total by n.Total
--   5: INSERT: reads dbo.Orders_kept by dbo.Orders_new
--   5: INSERT: reads dbo.Orders_new by dbo.Orders_new
--   8: SELECT INTO: dbo.Orders_kept.Total <- dbo.Orders.Total by o.Total
--   8: SELECT INTO: writes dbo.Orders_kept by dbo.Orders_new
--   8: SELECT INTO: reads dbo.Orders by dbo.Orders
--   9: EXECUTE: calls dbo.Fill by dbo.Fill
--   10: EXECUTE: dbo.Archive.Total <- dbo.Orders_kept.Total by 'Orders_next'
--   10: EXECUTE: dbo.Orders_kept.Total <- dbo.Orders.Total by 'Orders_next'
--   10: EXECUTE: reads dbo.Orders_kept by 'Orders_next'
--   10: EXECUTE: writes dbo.Orders_kept by 'Orders_next'
--   11: EXECUTE: dbo.Archive.Total <- dbo.Orders_kept.Total by 'Orders_kept'
--   11: EXECUTE: dbo.Orders_kept.Total <- dbo.Orders.Total by 'Orders_kept'
--   11: EXECUTE: reads dbo.Orders_kept by 'Orders_kept'
--   11: EXECUTE: writes dbo.Orders_kept by 'Orders_kept'
