-- What a chunk says, where it begins and how long it is comes of the text that is cut; its number and that of its text are counted.

CREATE TABLE docs.Pages (Id int, Body nvarchar(max));
CREATE TABLE docs.Pieces (PageId int, Number int, Piece nvarchar(max), Starts int, Length int, Batch int, Vector vector(3));
GO
INSERT INTO docs.Pieces (PageId, Number, Piece, Starts, Length, Batch, Vector)
SELECT p.Id, c.chunk_order, c.chunk, c.chunk_offset, c.chunk_length, c.chunk_set_id, AI_GENERATE_EMBEDDINGS(c.chunk USE MODEL Small)
FROM   docs.Pages AS p
CROSS APPLY AI_GENERATE_CHUNKS(SOURCE = p.Body, CHUNK_TYPE = FIXED, CHUNK_SIZE = 100, ENABLE_CHUNK_SET_ID = 1) AS c;

-- lineage:
--   reads docs.Pages
--   writes docs.Pieces
--   docs.Pieces.Length <- docs.Pages.Body (transformation)
--   docs.Pieces.PageId <- docs.Pages.Id
--   docs.Pieces.Piece <- docs.Pages.Body (transformation)
--   docs.Pieces.Starts <- docs.Pages.Body (transformation)
--   docs.Pieces.Vector <- docs.Pages.Body (transformation)
