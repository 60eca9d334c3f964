-- A column of a view is called as the view writes it, whatever letters name it.
CREATE TABLE dbo.A (x int);
GO
CREATE VIEW dbo.V AS SELECT x AS Total FROM dbo.A;
GO
CREATE PROCEDURE dbo.P AS SELECT TOTAL FROM dbo.V;

-- references:
--   4: define dbo.V by dbo.V
--   4: read dbo.A.x by x
--   4: read dbo.A by dbo.A
--   6: define dbo.P by dbo.P
--   6: read dbo.V.Total by TOTAL
--   6: read dbo.V by dbo.V
