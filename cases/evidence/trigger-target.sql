-- A trigger that updates its own table proves the write at the target, not at inserted.
CREATE TABLE dbo.A (Id int, x int);
GO
CREATE TRIGGER dbo.OnA ON dbo.A AFTER INSERT AS
UPDATE A SET x = i.x FROM inserted AS i WHERE i.Id = 1;

-- evidence:
--   5: UPDATE: writes dbo.A by A
--   5: UPDATE: dbo.A.x <- dbo.A.x by i.x
--   5: UPDATE: reads dbo.A by inserted
--   5: UPDATE: dbo.A.x <~ dbo.A.Id by i.Id = 1
