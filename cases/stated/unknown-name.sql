-- A name that the catalog does not have is kept, and said; SQL Server's own gives no edge.
-- stated: Lake.dbo.Feed -> dbo.Load
-- stated: sys.objects -> dbo.Load
-- stated: dbo.Load -> sys.objects
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (y int);
GO
CREATE VIEW dbo.V AS SELECT x FROM dbo.A;
GO
CREATE PROCEDURE dbo.Load AS INSERT INTO dbo.B (y) SELECT x FROM dbo.A;
GO
CREATE PROCEDURE dbo.Empty AS RETURN;

-- stated edges:
--   dbo.Load reads Lake.dbo.Feed [hint], proofs: 0, stated in line 2
--   line 2: HW2001: The name Lake.dbo.Feed is not in the catalog.
--   line 3: HW2001: The name sys.objects is not in the catalog.
--   line 4: HW2001: The name sys.objects is not in the catalog.
