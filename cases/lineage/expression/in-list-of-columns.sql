-- IN with a list of columns in a CASE decides with all of them.
-- catalog: sales

INSERT INTO dbo.Facts (Name) SELECT CASE WHEN l.Qty IN (l.ProductId, l.LineNumber) THEN N'yes' ELSE N'no' END FROM dbo.Lines AS l;

-- lineage:
--   reads dbo.Lines
--   writes dbo.Facts
--   dbo.Facts.Name <~ dbo.Lines.LineNumber (conditional)
--   dbo.Facts.Name <~ dbo.Lines.ProductId (conditional)
--   dbo.Facts.Name <~ dbo.Lines.Qty (conditional)
