-- The second argument of ISJSON is the kind of JSON that is asked for, no column, though one may be called so.
CREATE TABLE dbo.Message (Id int, Body nvarchar(max), Value int);
CREATE TABLE dbo.Checked (Id int, IsNumber int);
GO
INSERT INTO dbo.Checked (Id, IsNumber)
SELECT m.Id, ISJSON(m.Body, VALUE) FROM dbo.Message AS m WHERE ISJSON(m.Body, OBJECT) = 1 OR ISJSON(m.Body) = 0;

-- lineage:
--   reads dbo.Message
--   writes dbo.Checked
--   dbo.Checked.Id <- dbo.Message.Id
--   dbo.Checked.Id <~ dbo.Message.Body (filter)
--   dbo.Checked.IsNumber <- dbo.Message.Body (transformation)
--   dbo.Checked.IsNumber <~ dbo.Message.Body (filter)
