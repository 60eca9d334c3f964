-- Of the text that another server runs for an UPDATE, the table is written that the column set comes from; the others are read.
UPDATE OPENQUERY (Box, 'SELECT b.x FROM Db.dbo.A AS a JOIN Db.dbo.B AS b ON b.Id = a.Id') SET x = 1;

-- references:
--   2: read Box.Db.dbo.B.x by x (dynamic)
--   2: read Box.Db.dbo.A by Db.dbo.A (dynamic)
--   2: write Box.Db.dbo.B by Db.dbo.B (dynamic)
--   2: read Box.Db.dbo.B.Id by Id (dynamic)
--   2: read Box.Db.dbo.A.Id by Id (dynamic)
--   2: write Box.Db.dbo.B.x by x
