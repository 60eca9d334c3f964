-- The new name stands in the schema of the old one, whatever schema that is.

SELECT s.Id INTO side.Current_new FROM dbo.Source AS s;
EXEC sp_rename 'side.Current_new', 'Current';
SELECT s.Id INTO Simple_new FROM dbo.Source AS s;
EXEC sp_rename 'Simple_new', 'Simple';

-- lineage:
--   reads dbo.Source
--   writes dbo.Simple
--   writes side.Current
--   dbo.Simple.Id <- dbo.Source.Id
--   side.Current.Id <- dbo.Source.Id
