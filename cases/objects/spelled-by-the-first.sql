-- What only the SQL names is spelled as the first module spells it, and so are its columns.
CREATE TABLE dbo.T (a int, b int);
GO
CREATE PROCEDURE dbo.P AS INSERT INTO dbo.T (a, b) SELECT m.Code, m.Price FROM dbo.Missing AS m;
GO
CREATE PROCEDURE dbo.Q AS INSERT INTO dbo.T (a, b) SELECT m.CODE, m.PRICE FROM dbo.MISSING AS m;

-- objects:
--   dbo.Missing: Unresolved
--   dbo.P: Stored Procedure
--   dbo.Q: Stored Procedure
--   dbo.T: Table (1 a int, 2 b int)
