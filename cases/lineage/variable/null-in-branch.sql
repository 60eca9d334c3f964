-- SET @a = NULL in both branches forgets.
-- catalog: warehouse

CREATE PROCEDURE etl.P @x bit AS
DECLARE @n int;
SELECT TOP (1) @n = s.SaleNo FROM stage.Sale AS s ORDER BY s.SoldOn;
IF @x = 1 BEGIN SET @n = NULL; END ELSE BEGIN SELECT @n = NULL; END
INSERT INTO etl.Watermark (LastNo) VALUES (@n);

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Watermark
