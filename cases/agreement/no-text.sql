-- Of an encrypted module there is no text: all is only declared.
-- declared: dbo.P names dbo.B, dbo.Numbers
-- encrypted: dbo.P
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE SEQUENCE dbo.Numbers;
GO
CREATE PROCEDURE dbo.P AS DELETE FROM dbo.B;

-- agreement:
--   dbo.P: dbo.B: declared (no text)
--   dbo.P: dbo.Numbers: declared (carries no data)
