-- What nobody asks for any more splits no ways: many optional texts one after the other stay few.
-- catalog: sales

CREATE PROCEDURE dbo.P @option0 bit, @option1 bit, @option2 bit, @option3 bit, @option4 bit, @option5 bit, @option6 bit, @option7 bit AS
DECLARE @sql0 nvarchar(400) = N'INSERT INTO dbo.Audit (What) SELECT Note FROM dbo.Orders WHERE Id > 0';
IF @option0 = 1 SET @sql0 += N' AND Total > 0';
EXEC sp_executesql @sql0;
DECLARE @sql1 nvarchar(400) = N'INSERT INTO dbo.Audit (What) SELECT Note FROM dbo.Orders WHERE Id > 1';
IF @option1 = 1 SET @sql1 += N' AND Total > 0';
EXEC sp_executesql @sql1;
DECLARE @sql2 nvarchar(400) = N'INSERT INTO dbo.Audit (What) SELECT Note FROM dbo.Orders WHERE Id > 2';
IF @option2 = 1 SET @sql2 += N' AND Total > 0';
EXEC sp_executesql @sql2;
DECLARE @sql3 nvarchar(400) = N'INSERT INTO dbo.Audit (What) SELECT Note FROM dbo.Orders WHERE Id > 3';
IF @option3 = 1 SET @sql3 += N' AND Total > 0';
EXEC sp_executesql @sql3;
DECLARE @sql4 nvarchar(400) = N'INSERT INTO dbo.Audit (What) SELECT Note FROM dbo.Orders WHERE Id > 4';
IF @option4 = 1 SET @sql4 += N' AND Total > 0';
EXEC sp_executesql @sql4;
DECLARE @sql5 nvarchar(400) = N'INSERT INTO dbo.Audit (What) SELECT Note FROM dbo.Orders WHERE Id > 5';
IF @option5 = 1 SET @sql5 += N' AND Total > 0';
EXEC sp_executesql @sql5;
DECLARE @sql6 nvarchar(400) = N'INSERT INTO dbo.Audit (What) SELECT Note FROM dbo.Orders WHERE Id > 6';
IF @option6 = 1 SET @sql6 += N' AND Total > 0';
EXEC sp_executesql @sql6;
DECLARE @sql7 nvarchar(400) = N'INSERT INTO dbo.Audit (What) SELECT Note FROM dbo.Orders WHERE Id > 7';
IF @option7 = 1 SET @sql7 += N' AND Total > 0';
EXEC sp_executesql @sql7;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Audit [dynamic]
--   dbo.P: dbo.Audit.What <- dbo.Orders.Note [dynamic]
--   dbo.P: dbo.Audit.What <~ dbo.Orders.Id (filter) [dynamic]
--   dbo.P: dbo.Audit.What <~ dbo.Orders.Total (filter) [dynamic]
