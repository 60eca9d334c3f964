-- VECTOR_SEARCH reads the table that it searches; how near a row is comes from its vector and from what is looked for.
CREATE TABLE dbo.Articles (Id int, Title nvarchar(200), Embedding vector(3));
CREATE TABLE dbo.Questions (QuestionId int, Embedding vector(3));
CREATE TABLE dbo.Answers (QuestionId int, Title nvarchar(200), Distance float);
GO
CREATE PROCEDURE dbo.Answer AS
INSERT INTO dbo.Answers (QuestionId, Title, Distance)
SELECT q.QuestionId, a.Title, s.distance
FROM   dbo.Questions AS q
CROSS APPLY VECTOR_SEARCH(
  TABLE = dbo.Articles AS a, COLUMN = Embedding, SIMILAR_TO = q.Embedding, METRIC = 'cosine', TOP_N = 3
) AS s;

-- lineage:
--   dbo.Answer: reads dbo.Articles
--   dbo.Answer: reads dbo.Questions
--   dbo.Answer: writes dbo.Answers
--   dbo.Answer: dbo.Answers.Distance <- dbo.Articles.Embedding (transformation)
--   dbo.Answer: dbo.Answers.Distance <- dbo.Questions.Embedding (transformation)
--   dbo.Answer: dbo.Answers.QuestionId <- dbo.Questions.QuestionId
--   dbo.Answer: dbo.Answers.Title <- dbo.Articles.Title
