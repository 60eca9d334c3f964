-- A table that either branch makes again holds nothing of what was put into the one that was dropped; where one branch leaves that one, it does.
-- catalog: sales

CREATE PROCEDURE dbo.Publish @all bit AS
SELECT c.Name INTO dbo.Draft FROM dbo.Customers AS c;
DROP TABLE dbo.Draft;
IF @all = 1 SELECT p.Name INTO dbo.Draft FROM dbo.Products AS p;
ELSE SELECT k.Name INTO dbo.Draft FROM dbo.Countries AS k;
EXEC sp_rename N'dbo.Draft', N'Published';
GO
CREATE PROCEDURE dbo.Publish_Labels @all bit AS
INSERT INTO dbo.Labels (Name) SELECT c.Name FROM dbo.Customers AS c;
IF @all = 1
BEGIN
  DROP TABLE dbo.Labels;
  SELECT p.Name INTO dbo.Labels FROM dbo.Products AS p;
END
ELSE INSERT INTO dbo.Labels (Name) SELECT k.Name FROM dbo.Countries AS k;
EXEC sp_rename N'dbo.Labels', N'Published_Labels';

-- lineage:
--   dbo.Publish: reads dbo.Countries
--   dbo.Publish: reads dbo.Customers
--   dbo.Publish: reads dbo.Products
--   dbo.Publish: writes dbo.Draft
--   dbo.Publish: writes dbo.Published
--   dbo.Publish_Labels: reads dbo.Countries
--   dbo.Publish_Labels: reads dbo.Customers
--   dbo.Publish_Labels: reads dbo.Products
--   dbo.Publish_Labels: writes dbo.Published_Labels
--   dbo.Publish: dbo.Draft.Name <- dbo.Customers.Name
--   dbo.Publish: dbo.Published.Name <- dbo.Countries.Name
--   dbo.Publish: dbo.Published.Name <- dbo.Products.Name
--   dbo.Publish_Labels: dbo.Published_Labels.Name <- dbo.Countries.Name
--   dbo.Publish_Labels: dbo.Published_Labels.Name <- dbo.Customers.Name
--   dbo.Publish_Labels: dbo.Published_Labels.Name <- dbo.Products.Name
