-- A declared name without a schema is looked up as the module would look it up, and is no alias where the catalog has it.
-- declared: dbo.P names A
-- declared: stg.Q names A, nodes
CREATE TABLE dbo.A (x int);
GO
CREATE SCHEMA stg;
GO
CREATE TABLE stg.A (x int);
GO
CREATE PROCEDURE dbo.P AS RETURN;
GO
CREATE PROCEDURE stg.Q AS RETURN;

-- agreement:
--   dbo.P: dbo.A: declared (out of date)
--   stg.Q: stg.A: declared (out of date)
