-- A synonym of a system view that is declared gives no edge.
-- declared: dbo.P names dbo.Everything

CREATE SYNONYM dbo.Everything FOR sys.objects;
GO
CREATE PROCEDURE dbo.P AS
RETURN 0;

-- lineage:
--   (none)
