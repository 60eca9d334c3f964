-- An empty text with a parameter behind it or in front is that parameter: NULL where it is. A text in front of it makes it one that is taken for given.
-- catalog: sales

CREATE PROCEDURE dbo.P @given nvarchar(20) AS
DECLARE @nothing nvarchar(20) = N'', @sql nvarchar(200);
SET @sql = N'DELETE FROM dbo.' + ISNULL(@nothing + @given, N'Orders');
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Q @given nvarchar(20) AS
DECLARE @something nvarchar(20) = N'T', @sql nvarchar(200);
SET @sql = N'DELETE FROM dbo.' + ISNULL(@something + @given, N'Orders');
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Behind @given nvarchar(20) AS
DECLARE @nothing nvarchar(20) = N'', @sql nvarchar(200);
SET @sql = N'DELETE FROM dbo.' + ISNULL(@given + @nothing, N'Lines');
EXEC (@sql);

-- lineage:
--   dbo.Behind: writes dbo.Lines [dynamic]
--   dbo.P: writes dbo.Orders [dynamic]
--   HW3002: The name dbo.{@given} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.T{@given} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{@given} is only partly known at run time; no edge is drawn.
