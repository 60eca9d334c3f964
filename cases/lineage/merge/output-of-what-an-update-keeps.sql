-- With a branch that updates, OUTPUT tells of a column that no branch fills what the row had before.
-- catalog: warehouse

CREATE TABLE dbo.Made (Id int IDENTITY, Code varchar(9), Since date DEFAULT GETDATE());
CREATE TABLE dbo.Log (Id int, Code varchar(9), Since date);
GO
MERGE dbo.Made AS m USING stage.Sale AS s ON m.Code = s.ProductCode
WHEN MATCHED THEN UPDATE SET m.Code = UPPER(s.ProductCode)
WHEN NOT MATCHED THEN INSERT (Code) VALUES (s.ProductCode)
OUTPUT inserted.Id, inserted.Code, inserted.Since INTO dbo.Log (Id, Code, Since);

-- lineage:
--   reads stage.Sale
--   writes dbo.Log
--   writes dbo.Made
--   dbo.Log.Code <- stage.Sale.ProductCode
--   dbo.Log.Code <- stage.Sale.ProductCode (transformation)
--   dbo.Log.Code <~ dbo.Made.Code (join)
--   dbo.Log.Code <~ stage.Sale.ProductCode (join)
--   dbo.Log.Id <- dbo.Made.Id
--   dbo.Log.Id <~ dbo.Made.Code (join)
--   dbo.Log.Id <~ stage.Sale.ProductCode (join)
--   dbo.Log.Since <- dbo.Made.Since
--   dbo.Log.Since <~ dbo.Made.Code (join)
--   dbo.Log.Since <~ stage.Sale.ProductCode (join)
--   dbo.Made.Code <- stage.Sale.ProductCode
--   dbo.Made.Code <- stage.Sale.ProductCode (transformation)
--   dbo.Made.Code <~ dbo.Made.Code (join)
--   dbo.Made.Code <~ stage.Sale.ProductCode (join)
