-- A name that is not known is told in a statement that moves no data where one within it does, or where it is a function's; of what else it may be nothing is told.
-- catalog: sales

CREATE PROCEDURE dbo.Wait_For @queue sysname AS
EXEC (N'WAITFOR (RECEIVE message_body FROM dbo.' + @queue + N')');
GO
CREATE PROCEDURE dbo.Print_It @name sysname AS
EXEC (N'PRINT dbo.' + @name + N'()');
GO
CREATE PROCEDURE dbo.Send_It @type sysname, @dialog uniqueidentifier AS
EXEC (N'DECLARE @d uniqueidentifier; SEND ON CONVERSATION @d MESSAGE TYPE [' + @type + N'] (N''x'')');

-- lineage:
--   HW3002: The name dbo.{@queue} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{@name} is only partly known at run time; no edge is drawn.
