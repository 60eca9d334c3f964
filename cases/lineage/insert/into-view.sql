-- An INSERT into a view writes the view's columns.
-- catalog: warehouse

INSERT INTO dw.CurrentClient (Code, Name)
SELECT s.ClientCode, s.FullName FROM stage.Client AS s;

-- lineage:
--   reads stage.Client
--   writes dw.CurrentClient
--   dw.CurrentClient.Code <- stage.Client.ClientCode
--   dw.CurrentClient.Name <- stage.Client.FullName
