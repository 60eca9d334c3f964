-- WRITETEXT and UPDATETEXT write through a pointer, which is said and not followed.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @at varbinary(16);
SELECT @at = TEXTPTR(o.Note) FROM dbo.Orders AS o WHERE o.Id = 1;
WRITETEXT dbo.Orders.Note @at 'new';
UPDATETEXT dbo.Orders.Note @at 0 NULL 'in front: ';

-- lineage:
--   dbo.P: reads dbo.Orders
--   HW3004: The construct WRITETEXT is not followed.
--   HW3004: The construct UPDATETEXT is not followed.
