-- A statement of a script is confirmed too, also where the first name of the batch is all that it says.
-- logged: at 2026-01-05T00:00:00Z dbo.P 5
dbo.P 3;
GO
CREATE PROCEDURE dbo.P @n int AS RETURN @n;

-- query log:
--   entries 1, texts 1, statements 1, last 2026-01-05T00:00:00Z
--   uses of [case.sql]: 1, last 2026-01-05T00:00:00Z
--   [case.sql] calls dbo.P [parsed, query_log], last 2026-01-05T00:00:00Z
