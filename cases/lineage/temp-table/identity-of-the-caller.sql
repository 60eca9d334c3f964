-- The column that IDENTITY() counts in the caller's temp table is passed over in the procedure that fills it.

CREATE TABLE dbo.Visit (Room int, Guest nvarchar(50));
CREATE TABLE dbo.Bill (Room int, Guest nvarchar(50));
GO
CREATE PROCEDURE dbo.AddVisits AS
INSERT INTO #v SELECT v.Guest, v.Room FROM dbo.Visit AS v;
GO
CREATE PROCEDURE dbo.Invoice AS
SELECT IDENTITY(int, 1, 1) AS No, v.Guest, v.Room INTO #v FROM dbo.Visit AS v WHERE 1 = 0;
EXEC dbo.AddVisits;
INSERT INTO dbo.Bill (Room, Guest) SELECT Room, Guest FROM #v;

-- lineage:
--   dbo.AddVisits: reads dbo.Visit
--   dbo.Invoice: calls dbo.AddVisits
--   dbo.Invoice: reads dbo.Visit
--   dbo.Invoice: writes dbo.Bill
--   dbo.Invoice: dbo.Bill.Guest <- dbo.Visit.Guest
--   dbo.Invoice: dbo.Bill.Room <- dbo.Visit.Room
