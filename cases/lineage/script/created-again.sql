-- A table that is created again has the columns of the last text; what was added to it before is gone.
CREATE TABLE dbo.Price (Id int);
ALTER TABLE dbo.Price ADD Amount money;
GO
DROP TABLE dbo.Price;
CREATE TABLE dbo.Price (Id int, Net money);
GO
CREATE TABLE dbo.Copy (A int, B money);
GO
INSERT INTO dbo.Copy SELECT * FROM dbo.Price;

-- lineage:
--   reads dbo.Price
--   writes dbo.Copy
--   dbo.Copy.A <- dbo.Price.Id
--   dbo.Copy.B <- dbo.Price.Net
