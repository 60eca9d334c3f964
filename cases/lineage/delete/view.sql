-- A DELETE from a view writes the view.
-- catalog: warehouse

DELETE v FROM dw.CurrentClient AS v JOIN stage.Client AS s ON s.ClientCode = v.Code WHERE s.Segment = 'D';

-- lineage:
--   reads dw.CurrentClient
--   reads stage.Client
--   writes dw.CurrentClient
