-- A script that only a stated edge names has no text that could be lacking; a module that is stated to read has an edge.
-- stated: dbo.A -> dbo.B
-- stated: dbo.A -> dbo.P
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.P AS RETURN 0;

-- coverage:
--   dbo.P: whole; statements 1, moving 0, lost 0
