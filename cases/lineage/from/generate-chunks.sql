-- AI_GENERATE_CHUNKS cuts a text into rows: the chunk comes from the text, its number from nothing.
CREATE TABLE dbo.Documents (Id int, Body nvarchar(max));
CREATE TABLE dbo.Chunks (DocumentId int, Chunk nvarchar(max), Number int);
GO
CREATE PROCEDURE dbo.Cut AS
INSERT INTO dbo.Chunks (DocumentId, Chunk, Number)
SELECT d.Id, c.chunk, c.chunk_order
FROM   dbo.Documents AS d
CROSS APPLY AI_GENERATE_CHUNKS(SOURCE = d.Body, CHUNK_TYPE = FIXED, CHUNK_SIZE = 200) AS c;

-- lineage:
--   dbo.Cut: reads dbo.Documents
--   dbo.Cut: writes dbo.Chunks
--   dbo.Cut: dbo.Chunks.Chunk <- dbo.Documents.Body (transformation)
--   dbo.Cut: dbo.Chunks.DocumentId <- dbo.Documents.Id
