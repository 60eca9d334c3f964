-- What an unknown procedure puts into a variable that reaches no column is nothing to remark.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @n int, @name nvarchar(50);
EXEC Other.dbo.NextNo @n OUTPUT;
IF @n > 0 PRINT 'next';
SELECT @name = N'first';
INSERT INTO etl.Watermark (LastNo) VALUES (1);

-- lineage:
--   etl.P: calls Other.dbo.NextNo
--   etl.P: writes etl.Watermark
