-- A text that runs is followed however short its variable is, whichever procedure runs it.
-- catalog: sales

CREATE PROCEDURE dbo.Run AS
DECLARE @text nvarchar(60) = N'DELETE FROM dbo.Orders';
EXEC sp_executesql @text;
GO
CREATE PROCEDURE dbo.Mail AS
DECLARE @text nvarchar(60) = N'SELECT OrderId FROM dbo.Lines';
EXEC msdb.dbo.sp_send_dbmail @recipients = N'a@b.c', @query = @text;

-- lineage:
--   dbo.Mail: reads dbo.Lines [dynamic]
--   dbo.Run: writes dbo.Orders [dynamic]
