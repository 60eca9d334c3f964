-- A message, a handle and a group come from outside: what RECEIVE, BEGIN DIALOG and GET CONVERSATION GROUP assign is not what was there before.
-- catalog: sales

CREATE PROCEDURE dbo.Receives AS
DECLARE @type sysname = N'', @body nvarchar(max);
SELECT @body = s.Value FROM dbo.Settings AS s;
INSERT INTO dbo.Audit (OldValue) VALUES (@body);
WAITFOR (RECEIVE TOP (1) @type = message_type_name, @body = CAST(message_body AS nvarchar(max)) FROM dbo.Inbox), TIMEOUT 1000;
INSERT INTO dbo.Audit (NewValue) VALUES (@body);
IF @type = N'' RETURN;
EXEC (N'INSERT INTO dbo.Audit (What) SELECT c.Name FROM dbo.Customers AS c');
GO
CREATE PROCEDURE dbo.Sends AS
DECLARE @handle uniqueidentifier = NULL, @group uniqueidentifier = NULL;
BEGIN DIALOG CONVERSATION @handle FROM SERVICE Here TO SERVICE 'There' ON CONTRACT Talk;
IF @handle IS NULL RETURN;
GET CONVERSATION GROUP @group FROM dbo.Inbox;
IF @group IS NULL RETURN;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o');

-- lineage:
--   dbo.Receives: reads dbo.Customers [dynamic]
--   dbo.Receives: reads dbo.Settings
--   dbo.Receives: writes dbo.Audit [parsed, dynamic]
--   dbo.Sends: reads dbo.Orders [dynamic]
--   dbo.Sends: writes dbo.Archive [dynamic]
--   dbo.Receives: dbo.Audit.OldValue <- dbo.Settings.Value
--   dbo.Receives: dbo.Audit.What <- dbo.Customers.Name [dynamic]
--   dbo.Sends: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
