-- Of the text that another server runs for an UPDATE, the table is written that the column set comes from; the others are read.
UPDATE OPENQUERY (Box, 'SELECT b.x FROM Db.dbo.A AS a JOIN Db.dbo.B AS b ON b.Id = a.Id') SET x = 1;

-- lineage:
--   reads Box.Db.dbo.A [dynamic]
--   writes Box.Db.dbo.B [dynamic]
--   Box.Db.dbo.B.x <~ Box.Db.dbo.A.Id (join)
--   Box.Db.dbo.B.x <~ Box.Db.dbo.B.Id (join)
--   HW3004: The construct OPENQUERY, beyond the names in its text, is not followed.
