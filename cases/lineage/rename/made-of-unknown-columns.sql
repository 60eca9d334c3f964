-- A table whose columns nobody knows keeps that under its new name; one whose columns are known brings them along.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
SELECT * INTO dbo.Open_new FROM Other.dbo.Source;
RENAME OBJECT dbo.Open_new TO Open_;
INSERT INTO dbo.Archive (Id, Total) SELECT * FROM dbo.Open_;
GO
CREATE PROCEDURE dbo.Q AS
SELECT o.Id, o.Total INTO dbo.Known_new FROM dbo.Orders AS o;
RENAME OBJECT dbo.Known_new TO Known_;
INSERT INTO dbo.Archive (Id, Total) SELECT * FROM dbo.Known_;

-- lineage:
--   dbo.P: reads Other.dbo.Source
--   dbo.P: reads dbo.Open_
--   dbo.P: writes dbo.Archive
--   dbo.P: writes dbo.Open_
--   dbo.Q: reads dbo.Known_
--   dbo.Q: reads dbo.Orders
--   dbo.Q: writes dbo.Archive
--   dbo.Q: writes dbo.Known_
--   dbo.P: dbo.Archive.Id <- dbo.Open_.*
--   dbo.P: dbo.Archive.Total <- dbo.Open_.*
--   dbo.P: dbo.Open_.* <- Other.dbo.Source.*
--   dbo.Q: dbo.Archive.Id <- dbo.Known_.Id
--   dbo.Q: dbo.Archive.Total <- dbo.Known_.Total
--   dbo.Q: dbo.Known_.Id <- dbo.Orders.Id
--   dbo.Q: dbo.Known_.Total <- dbo.Orders.Total
--   HW2005: The columns of Other.dbo.Source are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.Open_ are not known, so * cannot be expanded.
