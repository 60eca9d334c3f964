-- OPENQUERY takes a string: of what is none, and of SQL that is another product's, the columns are not known.
-- catalog: sales

INSERT INTO dbo.Archive (Id) SELECT r.Id FROM OPENQUERY(ORA, 'SELECT i.Id FROM Item i CONNECT BY PRIOR i.Id = i.Parent') AS r;
INSERT INTO dbo.Archive (Total) SELECT r.Total FROM OPENQUERY(ERP, [SELECT i.Total FROM dbo.Item AS i]) AS r;
INSERT INTO dbo.Archive (Id) SELECT r.Id FROM OPENQUERY(ERP, "SELECT i.Id FROM dbo.Item AS i") AS r;

-- lineage:
--   writes dbo.Archive
--   HW3004: The construct OPENQUERY is not followed.
--   HW3004: The construct OPENQUERY is not followed.
--   HW3004: The construct OPENQUERY is not followed.
