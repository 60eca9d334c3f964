-- A name that is not known is told in a statement that moves no data, too, where data would move within it: in WAITFOR, or in a function that PRINT calls.
-- catalog: sales

CREATE PROCEDURE dbo.Wait_For @queue sysname AS
EXEC (N'WAITFOR (RECEIVE message_body FROM dbo.' + @queue + N'), TIMEOUT 10');
GO
CREATE PROCEDURE dbo.Print_It @name sysname AS
EXEC (N'PRINT dbo.' + @name + N'()');

-- lineage:
--   HW3002: The name dbo.{@queue} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{@name} is only partly known at run time; no edge is drawn.
