-- Period columns that ALTER COLUMN hides are no longer in an INSERT without columns nor in a star; one that it shows again is.

CREATE TABLE dbo.Rate (Id int PRIMARY KEY, ValidFrom datetime2 GENERATED ALWAYS AS ROW START NOT NULL,
    ValidTo datetime2 GENERATED ALWAYS AS ROW END HIDDEN NOT NULL, Pct int, PERIOD FOR SYSTEM_TIME (ValidFrom, ValidTo));
CREATE TABLE dbo.Offer (Id int, Pct int, Until datetime2);
GO
ALTER TABLE dbo.Rate ALTER COLUMN ValidFrom ADD HIDDEN;
GO
INSERT INTO dbo.Rate SELECT o.Id, o.Pct FROM dbo.Offer AS o;
GO
ALTER TABLE dbo.Rate ALTER COLUMN ValidTo DROP HIDDEN;
GO
INSERT INTO dbo.Offer (Id, Until, Pct) SELECT * FROM dbo.Rate;

-- lineage:
--   reads dbo.Offer
--   reads dbo.Rate
--   writes dbo.Offer
--   writes dbo.Rate
--   dbo.Offer.Id <- dbo.Rate.Id
--   dbo.Offer.Pct <- dbo.Rate.Pct
--   dbo.Offer.Until <- dbo.Rate.ValidTo
--   dbo.Rate.Id <- dbo.Offer.Id
--   dbo.Rate.Pct <- dbo.Offer.Pct
