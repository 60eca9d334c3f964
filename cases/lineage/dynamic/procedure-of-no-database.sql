-- A way on which a part of a procedure's name is still empty calls nothing: no edge to the procedure of that name here.
-- catalog: sales

CREATE PROCEDURE dbo.Collect AS SELECT 1 AS One;
GO
CREATE PROCEDURE dbo.P AS
DECLARE @database sysname = N'', @name nvarchar(300);
SELECT TOP (1) @database = s.Value FROM dbo.Settings AS s;
SET @name = N'[' + @database + N'].dbo.Collect';
EXEC @name;
GO
CREATE PROCEDURE dbo.Q AS
DECLARE @step sysname = N'', @name nvarchar(300);
SELECT TOP (1) @step = s.Value FROM dbo.Settings AS s;
SET @name = N'dbo.[' + @step + N']';
EXEC @name;

-- lineage:
--   dbo.P: reads dbo.Settings
--   dbo.Q: reads dbo.Settings
--   HW3002: The name [{s.Value}].dbo.Collect is only partly known at run time; no edge is drawn.
--   HW3002: The name [].dbo.Collect is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[{s.Value}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[] is only partly known at run time; no edge is drawn.
