-- What only decides which rows there are is none of the tables that a star of unknown columns can come from.

CREATE TABLE dbo.Found (Code int);
GO
CREATE PROCEDURE dbo.Intersected AS
SELECT * INTO #both FROM dbo.First INTERSECT SELECT * FROM dbo.Second;
INSERT INTO dbo.Found (Code) SELECT b.Code FROM #both AS b;
GO
CREATE PROCEDURE dbo.United AS
SELECT * INTO #both FROM dbo.First UNION SELECT * FROM dbo.Second;
INSERT INTO dbo.Found (Code) SELECT b.Code FROM #both AS b;

-- lineage:
--   dbo.Intersected: reads dbo.First
--   dbo.Intersected: reads dbo.Second
--   dbo.Intersected: writes dbo.Found
--   dbo.United: reads dbo.First
--   dbo.United: reads dbo.Second
--   dbo.United: writes dbo.Found
--   dbo.Intersected: dbo.Found.Code <- dbo.First.Code
--   dbo.Intersected: dbo.Found.Code <~ dbo.Second.* (filter)
--   dbo.United: dbo.Found.Code <- dbo.First.*
--   dbo.United: dbo.Found.Code <- dbo.Second.*
--   HW2005: The columns of dbo.First are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.Second are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.First are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.Second are not known, so * cannot be expanded.
