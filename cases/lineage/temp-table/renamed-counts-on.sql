-- A temp table that is renamed goes on counting: an INSERT without columns passes over its identity.
CREATE TABLE dbo.Ticket (Seat int, Row int);
CREATE TABLE dbo.Chart (Seat int, Row int);
GO
CREATE PROCEDURE dbo.P AS
SELECT IDENTITY(int, 1, 1) AS No, t.Row, t.Seat INTO #new FROM dbo.Ticket AS t WHERE t.Row = 1;
EXEC tempdb..sp_rename '#new', '#now';
INSERT INTO #now SELECT t.Seat, t.Row FROM dbo.Ticket AS t;
INSERT INTO dbo.Chart (Seat, Row) SELECT n.Seat, n.Row FROM #now AS n;

-- lineage:
--   dbo.P: reads dbo.Ticket
--   dbo.P: writes dbo.Chart
--   dbo.P: dbo.Chart.Row <- dbo.Ticket.Row
--   dbo.P: dbo.Chart.Row <- dbo.Ticket.Seat
--   dbo.P: dbo.Chart.Row <~ dbo.Ticket.Row (filter)
--   dbo.P: dbo.Chart.Seat <- dbo.Ticket.Row
--   dbo.P: dbo.Chart.Seat <- dbo.Ticket.Seat
--   dbo.P: dbo.Chart.Seat <~ dbo.Ticket.Row (filter)
