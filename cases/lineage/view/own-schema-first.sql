-- A name without a schema is looked for in the schema of its module first, then in dbo.

CREATE SCHEMA side;
GO
CREATE TABLE side.Both (Id int);
CREATE TABLE dbo.Both (Id int);
CREATE TABLE dbo.OnlyDbo (Id int);
GO
CREATE VIEW side.V AS SELECT b.Id AS B, o.Id AS O FROM Both AS b JOIN OnlyDbo AS o ON o.Id = b.Id;

-- lineage:
--   side.V: reads dbo.OnlyDbo
--   side.V: reads side.Both
--   side.V: side.V.B <- side.Both.Id
--   side.V: side.V.B <~ dbo.OnlyDbo.Id (join)
--   side.V: side.V.B <~ side.Both.Id (join)
--   side.V: side.V.O <- dbo.OnlyDbo.Id
--   side.V: side.V.O <~ dbo.OnlyDbo.Id (join)
--   side.V: side.V.O <~ side.Both.Id (join)
