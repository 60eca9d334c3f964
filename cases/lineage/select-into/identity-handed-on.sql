-- A table made of one table's rows counts its identity on, listed once and as it is; an INSERT without a column list passes it over.
CREATE TABLE dbo.S (id int IDENTITY, x int, y int);
GO
CREATE TABLE dbo.T (id int, x int, y int);
GO
CREATE PROCEDURE dbo.OneTable AS
BEGIN
  SELECT id, x INTO dbo.Plain FROM dbo.S;
  INSERT INTO dbo.Plain SELECT y FROM dbo.T;
  SELECT id, x INTO dbo.OfMade FROM dbo.Plain;
  INSERT INTO dbo.OfMade SELECT y FROM dbo.T;
  SELECT d.id, d.x INTO dbo.Derived FROM (SELECT id, x FROM dbo.S) AS d;
  INSERT INTO dbo.Derived SELECT y FROM dbo.T;
  SELECT IDENTITY(int, 1, 1) AS n, s.x INTO dbo.Counted FROM dbo.S AS s JOIN dbo.T AS t ON t.id = s.id;
  INSERT INTO dbo.Counted SELECT y FROM dbo.T;
  CREATE TABLE #t (id int IDENTITY, x int);
  SELECT id, x INTO #u FROM #t;
  INSERT INTO #u SELECT y FROM dbo.T;
  INSERT INTO dbo.OfTemp (id, x) SELECT id, x FROM #u;
END;
GO
CREATE PROCEDURE dbo.NoneHandedOn AS
BEGIN
  SELECT s.id, t.x INTO dbo.Joined FROM dbo.S AS s JOIN dbo.T AS t ON t.id = s.id;
  INSERT INTO dbo.Joined SELECT y FROM dbo.T;
  SELECT id, MAX(x) AS x INTO dbo.Grouped FROM dbo.S GROUP BY id;
  INSERT INTO dbo.Grouped SELECT y FROM dbo.T;
  SELECT id, id AS again INTO dbo.Twice FROM dbo.S;
  INSERT INTO dbo.Twice SELECT y FROM dbo.T;
  SELECT id + 0 AS id, x INTO dbo.Changed FROM dbo.S;
  INSERT INTO dbo.Changed SELECT y FROM dbo.T;
  SELECT d.id, d.x INTO dbo.OfJoined FROM (SELECT s.id, t.x FROM dbo.S AS s JOIN dbo.T AS t ON t.id = s.id) AS d;
  INSERT INTO dbo.OfJoined SELECT y FROM dbo.T;
  SELECT dbo.[identity](x) AS a, ABS(y) AS b INTO dbo.Called FROM dbo.T;
  INSERT INTO dbo.Called SELECT y FROM dbo.T;
  CREATE TABLE #t (id int IDENTITY, x int, y int);
  SELECT x, y INTO #u FROM #t;
  INSERT INTO #u SELECT y FROM dbo.T;
  INSERT INTO dbo.OfTemp (id, x) SELECT x, y FROM #u;
  SELECT id, x INTO dbo.United FROM dbo.S UNION ALL SELECT id, x FROM dbo.T;
  INSERT INTO dbo.United SELECT y FROM dbo.T;
  DECLARE @n int;
  SELECT @n AS n, x INTO dbo.OfVariable FROM dbo.T;
  INSERT INTO dbo.OfVariable SELECT y FROM dbo.T;
END;

-- lineage:
--   dbo.NoneHandedOn: reads dbo.S
--   dbo.NoneHandedOn: reads dbo.T
--   dbo.NoneHandedOn: reads dbo.identity
--   dbo.NoneHandedOn: writes dbo.Called
--   dbo.NoneHandedOn: writes dbo.Changed
--   dbo.NoneHandedOn: writes dbo.Grouped
--   dbo.NoneHandedOn: writes dbo.Joined
--   dbo.NoneHandedOn: writes dbo.OfJoined
--   dbo.NoneHandedOn: writes dbo.OfTemp
--   dbo.NoneHandedOn: writes dbo.OfVariable
--   dbo.NoneHandedOn: writes dbo.Twice
--   dbo.NoneHandedOn: writes dbo.United
--   dbo.OneTable: reads dbo.Plain
--   dbo.OneTable: reads dbo.S
--   dbo.OneTable: reads dbo.T
--   dbo.OneTable: writes dbo.Counted
--   dbo.OneTable: writes dbo.Derived
--   dbo.OneTable: writes dbo.OfMade
--   dbo.OneTable: writes dbo.OfTemp
--   dbo.OneTable: writes dbo.Plain
--   dbo.NoneHandedOn: dbo.Called.a <- dbo.T.x (transformation)
--   dbo.NoneHandedOn: dbo.Called.b <- dbo.T.y (transformation)
--   dbo.NoneHandedOn: dbo.Changed.id <- dbo.S.id (transformation)
--   dbo.NoneHandedOn: dbo.Changed.x <- dbo.S.x
--   dbo.NoneHandedOn: dbo.Grouped.id <- dbo.S.id
--   dbo.NoneHandedOn: dbo.Grouped.id <~ dbo.S.id (group by)
--   dbo.NoneHandedOn: dbo.Grouped.x <- dbo.S.x (aggregation)
--   dbo.NoneHandedOn: dbo.Grouped.x <~ dbo.S.id (group by)
--   dbo.NoneHandedOn: dbo.Joined.id <- dbo.S.id
--   dbo.NoneHandedOn: dbo.Joined.id <~ dbo.S.id (join)
--   dbo.NoneHandedOn: dbo.Joined.id <~ dbo.T.id (join)
--   dbo.NoneHandedOn: dbo.Joined.x <- dbo.T.x
--   dbo.NoneHandedOn: dbo.Joined.x <~ dbo.S.id (join)
--   dbo.NoneHandedOn: dbo.Joined.x <~ dbo.T.id (join)
--   dbo.NoneHandedOn: dbo.OfJoined.id <- dbo.S.id
--   dbo.NoneHandedOn: dbo.OfJoined.id <~ dbo.S.id (join)
--   dbo.NoneHandedOn: dbo.OfJoined.id <~ dbo.T.id (join)
--   dbo.NoneHandedOn: dbo.OfJoined.x <- dbo.T.x
--   dbo.NoneHandedOn: dbo.OfJoined.x <~ dbo.S.id (join)
--   dbo.NoneHandedOn: dbo.OfJoined.x <~ dbo.T.id (join)
--   dbo.NoneHandedOn: dbo.OfVariable.x <- dbo.T.x
--   dbo.NoneHandedOn: dbo.Twice.again <- dbo.S.id
--   dbo.NoneHandedOn: dbo.Twice.id <- dbo.S.id
--   dbo.NoneHandedOn: dbo.United.id <- dbo.S.id
--   dbo.NoneHandedOn: dbo.United.id <- dbo.T.id
--   dbo.NoneHandedOn: dbo.United.x <- dbo.S.x
--   dbo.NoneHandedOn: dbo.United.x <- dbo.T.x
--   dbo.OneTable: dbo.Counted.n <~ dbo.S.id (join)
--   dbo.OneTable: dbo.Counted.n <~ dbo.T.id (join)
--   dbo.OneTable: dbo.Counted.x <- dbo.S.x
--   dbo.OneTable: dbo.Counted.x <- dbo.T.y
--   dbo.OneTable: dbo.Counted.x <~ dbo.S.id (join)
--   dbo.OneTable: dbo.Counted.x <~ dbo.T.id (join)
--   dbo.OneTable: dbo.Derived.id <- dbo.S.id
--   dbo.OneTable: dbo.Derived.x <- dbo.S.x
--   dbo.OneTable: dbo.Derived.x <- dbo.T.y
--   dbo.OneTable: dbo.OfMade.id <- dbo.Plain.id
--   dbo.OneTable: dbo.OfMade.x <- dbo.Plain.x
--   dbo.OneTable: dbo.OfMade.x <- dbo.T.y
--   dbo.OneTable: dbo.OfTemp.x <- dbo.T.y
--   dbo.OneTable: dbo.Plain.id <- dbo.S.id
--   dbo.OneTable: dbo.Plain.x <- dbo.S.x
--   dbo.OneTable: dbo.Plain.x <- dbo.T.y
--   HW2006: 1 values are given for 2 columns.
--   HW2006: 1 values are given for 2 columns.
--   HW2006: 1 values are given for 2 columns.
--   HW2006: 1 values are given for 2 columns.
--   HW2006: 1 values are given for 2 columns.
--   HW2006: 1 values are given for 2 columns.
--   HW2006: 1 values are given for 2 columns.
--   HW2006: 1 values are given for 2 columns.
--   HW2006: 1 values are given for 2 columns.
