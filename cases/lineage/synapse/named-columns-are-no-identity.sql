-- CREATE TABLE AS SELECT with names of its own hands no identity on.
-- catalog: sales

CREATE TABLE dbo.Source_ (Id int IDENTITY, Name nvarchar(99));
CREATE TABLE dbo.Copy_ (Number, Label) WITH (DISTRIBUTION = ROUND_ROBIN) AS SELECT s.Id, s.Name FROM dbo.Source_ AS s;
INSERT INTO dbo.Copy_ SELECT * FROM Other.dbo.Source;

-- lineage:
--   reads Other.dbo.Source
--   reads dbo.Source_
--   writes dbo.Copy_
--   dbo.Copy_.Label <- Other.dbo.Source.*
--   dbo.Copy_.Label <- dbo.Source_.Name
--   dbo.Copy_.Number <- Other.dbo.Source.*
--   dbo.Copy_.Number <- dbo.Source_.Id
--   HW2005: The columns of Other.dbo.Source are not known, so * cannot be expanded.
