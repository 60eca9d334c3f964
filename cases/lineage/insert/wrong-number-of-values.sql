-- Where values and columns differ in number no column edge is guessed.
-- catalog: sales

INSERT INTO dbo.Archive (Id, Total)
SELECT o.Id FROM dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   HW2006: 1 values are given for 2 columns.
