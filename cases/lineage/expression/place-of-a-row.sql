-- %%physloc%% and %%lockres%% say where the server keeps a row: they carry nobody's data, and a percent sign between values divides as ever.
-- catalog: sales

INSERT INTO dbo.Audit (What, OldValue)
SELECT o.Id % 2, sys.fn_PhysLocFormatter(o.%%physloc%%) FROM dbo.Orders AS o WHERE %%lockres%% IS NOT NULL;

DELETE dbo.Archive
WHERE  %%physloc%% NOT IN (SELECT MIN(a.%%physloc%%) FROM dbo.Archive AS a GROUP BY a.Id);

-- lineage:
--   reads dbo.Archive
--   reads dbo.Orders
--   writes dbo.Archive
--   writes dbo.Audit
--   dbo.Audit.What <- dbo.Orders.Id (transformation)
