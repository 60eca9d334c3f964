-- Where the text was not read to its end, a name that may be an alias or a method is kept.
-- declared: dbo.P names dbo.B, t, doc.nodes
-- declared: dbo.Q names t
-- encrypted: dbo.Q
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.P AS
BEGIN
  DELETE FROM dbo.B;
  INSRT INTO dbo.B SELECT 1;
END;
GO
CREATE PROCEDURE dbo.Q AS DELETE FROM dbo.B;

-- agreement:
--   dbo.P: dbo.B: both
--   dbo.P: dbo.t: declared (not read)
--   dbo.P: doc.nodes: declared (not read)
--   dbo.Q: dbo.t: declared (no text)
