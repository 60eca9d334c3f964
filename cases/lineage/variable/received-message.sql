-- What RECEIVE takes from a queue is nobody's column, and no reason for a remark.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @body nvarchar(max), @kind sysname;
WAITFOR (RECEIVE TOP (1) @kind = message_type_name, @body = CAST(message_body AS nvarchar(max)) FROM dbo.Inbox WHERE conversation_handle IS NOT NULL), TIMEOUT 500;
INSERT INTO dbo.Audit (What, NewValue) VALUES (@kind, @body);

-- lineage:
--   dbo.P: writes dbo.Audit
