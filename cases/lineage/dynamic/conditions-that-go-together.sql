-- Two conditions that say the same, or the opposite, go together: each target has one source.

CREATE PROCEDURE dbo.P01 @a int, @b int, @n nvarchar(9) AS
DECLARE @target sysname = N'dbo.No', @source sysname = N'dbo.Unused';
IF @a = 1 SET @target = N'dbo.Yes';
IF @a=1 SET @source = N'dbo.Used';
EXEC (N'INSERT INTO ' + @target + N' (Id) SELECT Id FROM ' + @source);
GO
CREATE PROCEDURE dbo.P02 @a int, @b int, @n nvarchar(9) AS
DECLARE @target sysname = N'dbo.No', @source sysname = N'dbo.Unused';
IF @a = 1 SET @target = N'dbo.Yes';
IF NOT @a = 1 SET @source = N'dbo.Used';
EXEC (N'INSERT INTO ' + @target + N' (Id) SELECT Id FROM ' + @source);
GO
CREATE PROCEDURE dbo.P03 @a int, @b int, @n nvarchar(9) AS
DECLARE @target sysname = N'dbo.No', @source sysname = N'dbo.Unused';
IF @a <> 1 SET @target = N'dbo.Yes';
IF @a != 1 SET @source = N'dbo.Used';
EXEC (N'INSERT INTO ' + @target + N' (Id) SELECT Id FROM ' + @source);
GO
CREATE PROCEDURE dbo.P04 @a int, @b int, @n nvarchar(9) AS
DECLARE @target sysname = N'dbo.No', @source sysname = N'dbo.Unused';
IF @a IS NULL SET @target = N'dbo.Yes';
IF @a IS NOT NULL SET @source = N'dbo.Used';
EXEC (N'INSERT INTO ' + @target + N' (Id) SELECT Id FROM ' + @source);
GO
CREATE PROCEDURE dbo.P05 @a int, @b int, @n nvarchar(9) AS
DECLARE @target sysname = N'dbo.No', @source sysname = N'dbo.Unused';
IF @a = @b SET @target = N'dbo.Yes';
IF @a <> @b SET @source = N'dbo.Used';
EXEC (N'INSERT INTO ' + @target + N' (Id) SELECT Id FROM ' + @source);
GO
CREATE PROCEDURE dbo.P06 @a int, @b int, @n nvarchar(9) AS
DECLARE @target sysname = N'dbo.No', @source sysname = N'dbo.Unused';
IF @a <> @b SET @target = N'dbo.Yes';
IF @a = @b SET @source = N'dbo.Used';
EXEC (N'INSERT INTO ' + @target + N' (Id) SELECT Id FROM ' + @source);
GO
CREATE PROCEDURE dbo.P07 @a int, @b int, @n nvarchar(9) AS
DECLARE @target sysname = N'dbo.No', @source sysname = N'dbo.Unused';
IF @a != @b SET @target = N'dbo.Yes';
IF @a = @b SET @source = N'dbo.Used';
EXEC (N'INSERT INTO ' + @target + N' (Id) SELECT Id FROM ' + @source);
GO
CREATE PROCEDURE dbo.P08 @a int, @b int, @n nvarchar(9) AS
DECLARE @target sysname = N'dbo.No', @source sysname = N'dbo.Unused';
IF @n = 'x' SET @target = N'dbo.Yes';
IF @n = N'x' SET @source = N'dbo.Used';
EXEC (N'INSERT INTO ' + @target + N' (Id) SELECT Id FROM ' + @source);
GO
CREATE PROCEDURE dbo.P09 @a int, @b int, @n nvarchar(9) AS
DECLARE @target sysname = N'dbo.No', @source sysname = N'dbo.Unused';
IF @a > @b SET @target = N'dbo.Yes';
IF @A > @B SET @source = N'dbo.Used';
EXEC (N'INSERT INTO ' + @target + N' (Id) SELECT Id FROM ' + @source);
GO
CREATE PROCEDURE dbo.P10 @a int, @b int, @n nvarchar(9) AS
DECLARE @target sysname = N'dbo.No', @source sysname = N'dbo.Unused';
IF (@a > @b) SET @target = N'dbo.Yes';
IF @a > @b SET @source = N'dbo.Used';
EXEC (N'INSERT INTO ' + @target + N' (Id) SELECT Id FROM ' + @source);
GO
CREATE PROCEDURE dbo.P11 @a int, @b int, @n nvarchar(9) AS
DECLARE @target sysname = N'dbo.No', @source sysname = N'dbo.Unused';
IF @a IN (@b, 3) SET @target = N'dbo.Yes';
IF @a IN (@b, 3) SET @source = N'dbo.Used';
EXEC (N'INSERT INTO ' + @target + N' (Id) SELECT Id FROM ' + @source);
GO
CREATE PROCEDURE dbo.P12 @a int, @b int, @n nvarchar(9) AS
DECLARE @target sysname = N'dbo.No', @source sysname = N'dbo.Unused';
IF @a = @b SET @target = N'dbo.Yes';
IF @a != @b SET @source = N'dbo.Used';
EXEC (N'INSERT INTO ' + @target + N' (Id) SELECT Id FROM ' + @source);
GO
CREATE PROCEDURE dbo.P13 @a int, @b int, @n nvarchar(9) AS
DECLARE @target sysname = N'dbo.No', @source sysname = N'dbo.Unused', @filter nvarchar(99) = N'';
IF @a = 1 SET @target = N'dbo.Yes';
IF @b = 1 SET @filter = N' WHERE Id > 0';
IF @a = 1 SET @source = N'dbo.Used';
EXEC (N'INSERT INTO ' + @target + N' (Id) SELECT Id FROM ' + @source + @filter);

-- lineage:
--   dbo.P01: reads dbo.Unused [dynamic]
--   dbo.P01: reads dbo.Used [dynamic]
--   dbo.P01: writes dbo.No [dynamic]
--   dbo.P01: writes dbo.Yes [dynamic]
--   dbo.P02: reads dbo.Unused [dynamic]
--   dbo.P02: reads dbo.Used [dynamic]
--   dbo.P02: writes dbo.No [dynamic]
--   dbo.P02: writes dbo.Yes [dynamic]
--   dbo.P03: reads dbo.Unused [dynamic]
--   dbo.P03: reads dbo.Used [dynamic]
--   dbo.P03: writes dbo.No [dynamic]
--   dbo.P03: writes dbo.Yes [dynamic]
--   dbo.P04: reads dbo.Unused [dynamic]
--   dbo.P04: reads dbo.Used [dynamic]
--   dbo.P04: writes dbo.No [dynamic]
--   dbo.P04: writes dbo.Yes [dynamic]
--   dbo.P05: reads dbo.Unused [dynamic]
--   dbo.P05: reads dbo.Used [dynamic]
--   dbo.P05: writes dbo.No [dynamic]
--   dbo.P05: writes dbo.Yes [dynamic]
--   dbo.P06: reads dbo.Unused [dynamic]
--   dbo.P06: reads dbo.Used [dynamic]
--   dbo.P06: writes dbo.No [dynamic]
--   dbo.P06: writes dbo.Yes [dynamic]
--   dbo.P07: reads dbo.Unused [dynamic]
--   dbo.P07: reads dbo.Used [dynamic]
--   dbo.P07: writes dbo.No [dynamic]
--   dbo.P07: writes dbo.Yes [dynamic]
--   dbo.P08: reads dbo.Unused [dynamic]
--   dbo.P08: reads dbo.Used [dynamic]
--   dbo.P08: writes dbo.No [dynamic]
--   dbo.P08: writes dbo.Yes [dynamic]
--   dbo.P09: reads dbo.Unused [dynamic]
--   dbo.P09: reads dbo.Used [dynamic]
--   dbo.P09: writes dbo.No [dynamic]
--   dbo.P09: writes dbo.Yes [dynamic]
--   dbo.P10: reads dbo.Unused [dynamic]
--   dbo.P10: reads dbo.Used [dynamic]
--   dbo.P10: writes dbo.No [dynamic]
--   dbo.P10: writes dbo.Yes [dynamic]
--   dbo.P11: reads dbo.Unused [dynamic]
--   dbo.P11: reads dbo.Used [dynamic]
--   dbo.P11: writes dbo.No [dynamic]
--   dbo.P11: writes dbo.Yes [dynamic]
--   dbo.P12: reads dbo.Unused [dynamic]
--   dbo.P12: reads dbo.Used [dynamic]
--   dbo.P12: writes dbo.No [dynamic]
--   dbo.P12: writes dbo.Yes [dynamic]
--   dbo.P13: reads dbo.Unused [dynamic]
--   dbo.P13: reads dbo.Used [dynamic]
--   dbo.P13: writes dbo.No [dynamic]
--   dbo.P13: writes dbo.Yes [dynamic]
--   dbo.P01: dbo.No.Id <- dbo.Unused.Id [dynamic]
--   dbo.P01: dbo.Yes.Id <- dbo.Used.Id [dynamic]
--   dbo.P02: dbo.No.Id <- dbo.Used.Id [dynamic]
--   dbo.P02: dbo.Yes.Id <- dbo.Unused.Id [dynamic]
--   dbo.P03: dbo.No.Id <- dbo.Unused.Id [dynamic]
--   dbo.P03: dbo.Yes.Id <- dbo.Used.Id [dynamic]
--   dbo.P04: dbo.No.Id <- dbo.Used.Id [dynamic]
--   dbo.P04: dbo.Yes.Id <- dbo.Unused.Id [dynamic]
--   dbo.P05: dbo.No.Id <- dbo.Unused.Id [dynamic]
--   dbo.P05: dbo.No.Id <- dbo.Used.Id [dynamic]
--   dbo.P05: dbo.Yes.Id <- dbo.Unused.Id [dynamic]
--   dbo.P06: dbo.No.Id <- dbo.Unused.Id [dynamic]
--   dbo.P06: dbo.No.Id <- dbo.Used.Id [dynamic]
--   dbo.P06: dbo.Yes.Id <- dbo.Unused.Id [dynamic]
--   dbo.P07: dbo.No.Id <- dbo.Unused.Id [dynamic]
--   dbo.P07: dbo.No.Id <- dbo.Used.Id [dynamic]
--   dbo.P07: dbo.Yes.Id <- dbo.Unused.Id [dynamic]
--   dbo.P08: dbo.No.Id <- dbo.Unused.Id [dynamic]
--   dbo.P08: dbo.Yes.Id <- dbo.Used.Id [dynamic]
--   dbo.P09: dbo.No.Id <- dbo.Unused.Id [dynamic]
--   dbo.P09: dbo.Yes.Id <- dbo.Used.Id [dynamic]
--   dbo.P10: dbo.No.Id <- dbo.Unused.Id [dynamic]
--   dbo.P10: dbo.Yes.Id <- dbo.Used.Id [dynamic]
--   dbo.P11: dbo.No.Id <- dbo.Unused.Id [dynamic]
--   dbo.P11: dbo.Yes.Id <- dbo.Used.Id [dynamic]
--   dbo.P12: dbo.No.Id <- dbo.Unused.Id [dynamic]
--   dbo.P12: dbo.No.Id <- dbo.Used.Id [dynamic]
--   dbo.P12: dbo.Yes.Id <- dbo.Unused.Id [dynamic]
--   dbo.P13: dbo.No.Id <- dbo.Unused.Id [dynamic]
--   dbo.P13: dbo.No.Id <~ dbo.Unused.Id (filter) [dynamic]
--   dbo.P13: dbo.Yes.Id <- dbo.Used.Id [dynamic]
--   dbo.P13: dbo.Yes.Id <~ dbo.Used.Id (filter) [dynamic]
