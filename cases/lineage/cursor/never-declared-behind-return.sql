-- A cursor that nothing declares is told behind a RETURN too, where no way leads.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @name nvarchar(100);
RETURN;
FETCH NEXT FROM nowhere INTO @name;

-- lineage:
--   HW3003: What nowhere returns is not known, so the columns it fills have no source.
