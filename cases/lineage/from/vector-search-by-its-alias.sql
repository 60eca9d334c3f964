-- What VECTOR_SEARCH finds has the columns of the table that it searched under its own alias too, and * there stands for all; without one the name is the table's.
CREATE TABLE dbo.Articles (Id int, Title nvarchar(200), Embedding vector(3));
CREATE TABLE dbo.Found (Id int, Title nvarchar(200), Embedding vector(3), Distance float);
GO
CREATE PROCEDURE dbo.ByAlias @what vector(3) AS
INSERT INTO dbo.Found (Id, Title, Distance)
SELECT s.Id, Title, distance
FROM   VECTOR_SEARCH(TABLE = dbo.Articles AS a, COLUMN = Embedding, SIMILAR_TO = @what, METRIC = 'cosine', TOP_N = 3) AS s;
GO
CREATE PROCEDURE dbo.ByStar @what vector(3) AS
INSERT INTO dbo.Found
SELECT s.*
FROM   VECTOR_SEARCH(TABLE = dbo.Articles AS a, COLUMN = Embedding, SIMILAR_TO = @what, METRIC = 'cosine', TOP_N = 3) AS s;
GO
CREATE PROCEDURE dbo.NotThere @what vector(3) AS
INSERT INTO dbo.Found (Id)
SELECT s.Author
FROM   VECTOR_SEARCH(TABLE = dbo.Articles AS a, COLUMN = Embedding, SIMILAR_TO = @what, METRIC = 'cosine', TOP_N = 3) AS s;

-- lineage:
--   dbo.ByAlias: reads dbo.Articles
--   dbo.ByAlias: writes dbo.Found
--   dbo.ByStar: reads dbo.Articles
--   dbo.ByStar: writes dbo.Found
--   dbo.NotThere: reads dbo.Articles
--   dbo.NotThere: writes dbo.Found
--   dbo.ByAlias: dbo.Found.Distance <- dbo.Articles.Embedding (transformation)
--   dbo.ByAlias: dbo.Found.Id <- dbo.Articles.Id
--   dbo.ByAlias: dbo.Found.Title <- dbo.Articles.Title
--   dbo.ByStar: dbo.Found.Distance <- dbo.Articles.Embedding (transformation)
--   dbo.ByStar: dbo.Found.Embedding <- dbo.Articles.Embedding
--   dbo.ByStar: dbo.Found.Id <- dbo.Articles.Id
--   dbo.ByStar: dbo.Found.Title <- dbo.Articles.Title
--   HW2003: None of the sources here has a column Author.
