-- A document that JSON_MODIFY puts together is known: a member set, made, taken out by NULL, an element appended, a document in another.
-- catalog: sales

CREATE PROCEDURE dbo.CopyIt AS
DECLARE @plan nvarchar(max) = N'{"to":"Lines","old":"x","from":[]}', @sql nvarchar(max);
SET @plan = JSON_MODIFY(JSON_MODIFY(@plan, '$.to', N'Archive'), '$.old', NULL);
SET @plan = JSON_MODIFY(@plan, 'append $.from', N'Orders');
SET @plan = JSON_MODIFY(@plan, 'lax $.columns', JSON_QUERY(N'["CustomerId"]'));
SET @sql = N'INSERT INTO dbo.' + JSON_VALUE(@plan, '$.to') + N' (CustomerId) SELECT ' + JSON_VALUE(@plan, '$.columns[0]')
         + N' FROM dbo.' + JSON_VALUE(@plan, '$.from[0]') + ISNULL(JSON_VALUE(@plan, '$.old'), N'');
EXEC (@sql);
GO
CREATE PROCEDURE dbo.NotKnown @value nvarchar(50) AS
DECLARE @plan nvarchar(max) = JSON_MODIFY(N'{"to":"Lines"}', '$.to', @value);
DECLARE @run nvarchar(max) = N'TRUNCATE TABLE dbo.' + JSON_VALUE(@plan, '$.to');
EXEC (@run);

-- lineage:
--   dbo.CopyIt: reads dbo.Orders [dynamic]
--   dbo.CopyIt: writes dbo.Archive [dynamic]
--   dbo.CopyIt: dbo.Archive.CustomerId <- dbo.Orders.CustomerId [dynamic]
--   HW3002: The name dbo.{JSON_VALUE(@plan, '$.to')} is only partly known at run time; no edge is drawn.
