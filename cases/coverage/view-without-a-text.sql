-- A view or function whose text is not there is used without its columns being known.
-- encrypted: dbo.V
-- encrypted: dbo.F
CREATE TABLE dbo.A (x int);
GO
CREATE VIEW dbo.V AS SELECT x FROM dbo.A;
GO
CREATE FUNCTION dbo.F () RETURNS TABLE AS RETURN SELECT x FROM dbo.A;
GO
CREATE PROCEDURE dbo.P AS INSERT INTO dbo.A SELECT * FROM dbo.V; INSERT INTO dbo.A (x) SELECT f.x FROM dbo.F() AS f;

-- coverage:
--   dbo.F: no text; statements 0, moving 0, lost 0; no edge: no text
--   dbo.P: partly; statements 2, moving 2, lost 0
--   dbo.V: no text; statements 0, moving 0, lost 0; no edge: no text
