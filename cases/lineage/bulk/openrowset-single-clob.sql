-- A whole file as one value, with a column list for its alias.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT N'file', f.BulkColumn FROM OPENROWSET(BULK N'C:\in\settings.json', SINGLE_NCLOB) AS f;

-- lineage:
--   reads [@C:\in\settings.json]
--   writes dbo.Settings
