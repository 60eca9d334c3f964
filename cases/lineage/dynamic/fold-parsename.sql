-- PARSENAME counts from the end; a part that is not there, or of more than four, is NULL.

DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N' is <', COALESCE(f.value, N'NULL'), N'>]; ')
FROM (VALUES
  (N'part 1', PARSENAME(N'srv.db.dbo.t', 1)),
  (N'part 4', PARSENAME(N'srv.db.dbo.t', 4)),
  (N'part 0', PARSENAME(N'srv.db.dbo.t', 0)),
  (N'part 5', PARSENAME(N'srv.db.dbo.t', 5)),
  (N'part -1', PARSENAME(N'srv.db.dbo.t', -1)),
  (N'quoted', PARSENAME(N'dbo.[a.b]', 1)),
  (N'part that is missing', PARSENAME(N't', 2)),
  (N'empty part', PARSENAME(N'db..t', 2)),
  (N'five parts', PARSENAME(N'a.b.c.d.e', 1)),
  (N'no name', PARSENAME(NULL, 1)),
  (N'nothing', PARSENAME(N't', NULL)),
  (N'long', RIGHT(PARSENAME(REPLICATE(N'a', 128), 1), 2)),
  (N'too long', PARSENAME(REPLICATE(N'a', 129), 1))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   writes dbo.[empty part is <NULL>] [dynamic]
--   writes dbo.[five parts is <NULL>] [dynamic]
--   writes dbo.[long is <aa>] [dynamic]
--   writes dbo.[no name is <NULL>] [dynamic]
--   writes dbo.[nothing is <NULL>] [dynamic]
--   writes dbo.[part -1 is <NULL>] [dynamic]
--   writes dbo.[part 0 is <NULL>] [dynamic]
--   writes dbo.[part 1 is <t>] [dynamic]
--   writes dbo.[part 4 is <srv>] [dynamic]
--   writes dbo.[part 5 is <NULL>] [dynamic]
--   writes dbo.[part that is missing is <NULL>] [dynamic]
--   writes dbo.[quoted is <a.b>] [dynamic]
--   writes dbo.[too long is <NULL>] [dynamic]
