-- Of an encrypted module there is no text; what is only declared is no edge of its text.
-- declared: dbo.P names dbo.A
-- declared: dbo.Q names dbo.A
-- encrypted: dbo.P
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.P AS RETURN 0;
GO
CREATE PROCEDURE dbo.Q AS RETURN 0;

-- coverage:
--   dbo.P: no text; statements 0, moving 0, lost 0; no edge: no text
--   dbo.Q: whole; statements 1, moving 0, lost 0; no edge: moves no data
