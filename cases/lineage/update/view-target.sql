-- An UPDATE of a view writes the view's column.
-- catalog: warehouse

UPDATE v
SET    v.Name = s.FullName
FROM   dw.CurrentClient AS v
JOIN   stage.Client AS s ON s.ClientCode = v.Code;

-- lineage:
--   reads dw.CurrentClient
--   reads stage.Client
--   writes dw.CurrentClient
--   dw.CurrentClient.Name <- stage.Client.FullName
--   dw.CurrentClient.Name <~ dw.CurrentClient.Code (join)
--   dw.CurrentClient.Name <~ stage.Client.ClientCode (join)
