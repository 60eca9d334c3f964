-- A synonym for an object on a linked server stands for that one, with or without its database.
-- default database: Sales
CREATE SYNONYM dbo.S FOR Box.Other.dbo.T;
GO
CREATE SYNONYM dbo.R FOR Box...T;
GO
CREATE VIEW dbo.V AS SELECT s.a FROM dbo.S AS s CROSS JOIN dbo.R AS r;

-- objects:
--   Box..dbo.T: Unresolved
--   Box.Other.dbo.T: Unresolved
--   dbo.R: Synonym
--   dbo.S: Synonym
--   dbo.V: View (1 a)
