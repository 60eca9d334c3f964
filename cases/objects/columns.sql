-- A column has its place, its type, and what the server does with it; places are counted anew where columns come and go.
CREATE TABLE dbo.T (a int NOT NULL, b int NULL, c int IDENTITY, d AS a + b, e rowversion);
GO
ALTER TABLE dbo.T DROP COLUMN b;
ALTER TABLE dbo.T ADD f nvarchar(10);
GO
CREATE TABLE dbo.N (a int) AS NODE;
GO
CREATE TABLE dbo.E (a int) AS EDGE;
GO
CREATE SEQUENCE dbo.S;
GO
CREATE TABLE dbo.Gone (a int);
ALTER TABLE dbo.T REBUILD;

-- objects:
--   dbo.E: Table (1 $edge_id nvarchar(1000) generated, 2 $from_id nvarchar(1000), 3 $to_id nvarchar(1000), 4 a int)
--   dbo.Gone: Table (1 a int)
--   dbo.N: Table (1 $node_id nvarchar(1000) generated, 2 a int)
--   dbo.S: Sequence
--   dbo.T: Table (1 a int not null, 2 c int generated, 3 d generated, 4 e rowversion, 5 f nvarchar(10))
