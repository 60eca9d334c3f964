-- A column that an XQuery takes as content is proven by the expression, one that chooses nodes by the text that chooses.
CREATE TABLE dbo.A (x int, doc xml);
GO
CREATE TABLE dbo.B (doc xml);
GO
CREATE PROCEDURE dbo.P AS
BEGIN
  INSERT INTO dbo.B (doc) SELECT a.doc.query('<x y="{sql:column("a.x")}"/>') FROM dbo.A AS a;
  INSERT INTO dbo.B (doc) SELECT a.doc.query('/x[@y = sql:column("a.x")]') FROM dbo.A AS a;
END;

-- evidence:
--   8: INSERT: writes dbo.B by dbo.B
--   8: INSERT: dbo.B.doc <- dbo.A.doc by a.doc.query('<x y="{sql:column("a.x")}"/>')
--   8: INSERT: dbo.B.doc <- dbo.A.x by a.doc.query('<x y="{sql:column("a.x")}"/>')
--   8: INSERT: reads dbo.A by dbo.A
--   9: INSERT: writes dbo.B by dbo.B
--   9: INSERT: dbo.B.doc <- dbo.A.doc by a.doc.query('/x[@y = sql:column("a.x")]')
--   9: INSERT: dbo.B.doc <~ dbo.A.x by '/x[@y = sql:column("a.x")]'
--   9: INSERT: reads dbo.A by dbo.A
