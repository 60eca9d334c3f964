-- A synonym for a procedure of one's own whose name begins with sp_ leads to it; one for the server's own leads nowhere.
CREATE PROCEDURE dbo.sp_Load AS INSERT INTO dbo.Archive (Total) SELECT Price FROM dbo.Lines;
GO
CREATE SYNONYM dbo.SynLoad FOR dbo.sp_Load;
GO
CREATE SYNONYM dbo.SynWho FOR dbo.sp_who;
GO
CREATE PROCEDURE dbo.Nightly AS
EXEC dbo.SynLoad;
EXEC dbo.SynWho;

-- lineage:
--   dbo.Nightly: calls dbo.sp_Load
--   dbo.sp_Load: reads dbo.Lines
--   dbo.sp_Load: writes dbo.Archive
--   dbo.sp_Load: dbo.Archive.Total <- dbo.Lines.Price
