-- A file whose name is only partly known is shown by its pattern, without a schema in front.
-- catalog: sales

CREATE PROCEDURE dbo.P @day nvarchar(8) AS
EXEC (N'BULK INSERT dbo.Archive FROM ''/in/orders_' + @day + N'.csv''');

-- lineage:
--   dbo.P: writes dbo.Archive [dynamic]
--   HW3002: The name /in/orders_{@day}.csv is only partly known at run time; no edge is drawn.
