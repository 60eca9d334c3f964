-- A function that PRINT calls is read there.
CREATE FUNCTION dbo.Note (@n int) RETURNS int AS BEGIN RETURN @n END;
GO
CREATE PROCEDURE dbo.P AS PRINT dbo.Note(1);

-- evidence:
--   4: PRINT: reads dbo.Note by dbo.Note
