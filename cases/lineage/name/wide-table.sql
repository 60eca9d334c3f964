-- Of a wide table a column is found by its name as of any other, whatever the case of its letters; what it does not have it does not have.
CREATE TABLE dbo.Wide (C01 int, C02 int, C03 int, C04 int, C05 int, C06 int, C07 int, C08 int, C09 int, C10 int, C11 int, C12 int, C13 int, C14 int, C15 int, C16 int, C17 int, C18 int, C19 int, C20 int, C21 int, C22 int, C23 int, C24 int, C25 int, C26 int, C27 int, C28 int, C29 int, C30 int, C31 int, C32 int, C33 int, C34 int);
GO
CREATE TABLE dbo.Narrow (First int, Last int);
GO
INSERT INTO dbo.Narrow (First, Last)
SELECT w.c01, C34 FROM dbo.Wide AS w WHERE w.C35 = 1 AND w.C17 = 2;

-- lineage:
--   reads dbo.Wide
--   writes dbo.Narrow
--   dbo.Narrow.First <- dbo.Wide.C01
--   dbo.Narrow.First <~ dbo.Wide.C17 (filter)
--   dbo.Narrow.Last <- dbo.Wide.C34
--   dbo.Narrow.Last <~ dbo.Wide.C17 (filter)
--   HW2003: None of the sources here has a column C35.
