-- What INSERT takes out of a DELETE in its FROM does not go to the client: a caller's INSERT … EXEC gets the SELECT alone.
CREATE TABLE dbo.A (id int, x int);
GO
CREATE TABLE dbo.S (id int, v int);
GO
CREATE TABLE dbo.Log (id int, x int);
GO
CREATE TABLE dbo.T (p int, q int);
GO
CREATE PROCEDURE dbo.Inner_ AS
INSERT INTO dbo.Log (id, x) SELECT d.id, d.x FROM (DELETE FROM dbo.A OUTPUT deleted.id, deleted.x) AS d;
SELECT v, id FROM dbo.S;
GO
CREATE PROCEDURE dbo.Outer_ AS
INSERT INTO dbo.T (p, q) EXEC dbo.Inner_;

-- lineage:
--   dbo.Inner_: reads dbo.S
--   dbo.Inner_: writes dbo.A
--   dbo.Inner_: writes dbo.Log
--   dbo.Outer_: calls dbo.Inner_
--   dbo.Outer_: writes dbo.T
--   dbo.Inner_: dbo.Log.id <- dbo.A.id
--   dbo.Inner_: dbo.Log.x <- dbo.A.x
--   dbo.Outer_: dbo.T.p <- dbo.S.v
--   dbo.Outer_: dbo.T.q <- dbo.S.id
