-- Where a text is cut decides which rows there are; what is in them comes from the text alone.
CREATE TABLE dbo.Import (Id int, List nvarchar(max), Separator nchar(1), Pattern nvarchar(50));
GO
CREATE TABLE dbo.Items (ImportId int, Item nvarchar(50), Place int);
GO
INSERT INTO dbo.Items (ImportId, Item, Place)
SELECT i.Id, s.value, s.ordinal
FROM   dbo.Import AS i
CROSS APPLY STRING_SPLIT(i.List, i.Separator, 1) AS s;
GO
CREATE PROCEDURE dbo.TakeMatches AS
INSERT INTO dbo.Items (Item, Place)
SELECT m.match_value, m.start_position
FROM   dbo.Import AS i
CROSS APPLY REGEXP_MATCHES(i.List, i.Pattern) AS m;
GO
CREATE PROCEDURE dbo.Number AS
INSERT INTO dbo.Items (Place)
SELECT n.value FROM dbo.Import AS i CROSS APPLY GENERATE_SERIES(1, i.Id, LEN(i.Separator)) AS n;

-- lineage:
--   dbo.Number: reads dbo.Import
--   dbo.Number: writes dbo.Items
--   dbo.TakeMatches: reads dbo.Import
--   dbo.TakeMatches: writes dbo.Items
--   reads dbo.Import
--   writes dbo.Items
--   dbo.Items.ImportId <- dbo.Import.Id
--   dbo.Items.ImportId <~ dbo.Import.Separator (filter)
--   dbo.Items.Item <- dbo.Import.List (transformation)
--   dbo.Items.Item <~ dbo.Import.Separator (filter)
--   dbo.Items.Place <~ dbo.Import.Separator (filter)
--   dbo.Number: dbo.Items.Place <- dbo.Import.Id (transformation)
--   dbo.Number: dbo.Items.Place <- dbo.Import.Separator (transformation)
--   dbo.TakeMatches: dbo.Items.Item <- dbo.Import.List (transformation)
--   dbo.TakeMatches: dbo.Items.Item <~ dbo.Import.Pattern (filter)
--   dbo.TakeMatches: dbo.Items.Place <- dbo.Import.List (transformation)
--   dbo.TakeMatches: dbo.Items.Place <~ dbo.Import.Pattern (filter)
