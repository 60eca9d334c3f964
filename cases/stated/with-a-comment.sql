-- A hint in the SQL and a stated edge have one origin: hint.
-- stated: dbo.A -> dbo.P
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.P AS
-- @LINEAGE_INPUTS: dbo.A
RETURN;

-- stated edges:
--   dbo.P reads dbo.A [hint], proofs: 1, stated in line 2
