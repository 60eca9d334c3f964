-- c.WRITE puts a piece into the column: what is put in is content.
-- catalog: warehouse

CREATE TABLE dw.Doc (Id int, Body nvarchar(max));
GO
UPDATE d
SET    Body.WRITE(s.Title, 0, NULL)
FROM   dw.Doc AS d
JOIN   stage.Product AS s ON s.ProductCode = CAST(d.Id AS varchar(20));

-- lineage:
--   reads dw.Doc
--   reads stage.Product
--   writes dw.Doc
--   dw.Doc.Body <- stage.Product.Title
--   dw.Doc.Body <~ dw.Doc.Id (join)
--   dw.Doc.Body <~ stage.Product.ProductCode (join)
