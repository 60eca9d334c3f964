-- That not all ways were followed is told even where few are left, and behind the branch in which it was, whichever that is.
-- catalog: sales

CREATE PROCEDURE dbo.InThen @x bit, @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @name sysname = N'Orders', @letters nvarchar(20) = N'';
IF @x = 1
BEGIN
  IF @p1 = 1 SET @letters += N'1';
  IF @p2 = 1 SET @letters += N'2';
  IF @p3 = 1 SET @letters += N'3';
  IF @p4 = 1 SET @letters += N'4';
  IF @p5 = 1 SET @letters += N'5';
  IF @p6 = 1 SET @letters += N'6';
  IF @p7 = 1 SET @letters += N'7';
  SET @name = N'T' + LEFT(@letters, 1);
END;
EXEC (N'DELETE FROM dbo.' + @name);
GO
CREATE PROCEDURE dbo.InElse @x bit, @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @name sysname = N'Orders', @letters nvarchar(20) = N'';
IF @x = 0 SET @name = N'Archive';
ELSE
BEGIN
  IF @p1 = 1 SET @letters += N'1';
  IF @p2 = 1 SET @letters += N'2';
  IF @p3 = 1 SET @letters += N'3';
  IF @p4 = 1 SET @letters += N'4';
  IF @p5 = 1 SET @letters += N'5';
  IF @p6 = 1 SET @letters += N'6';
  IF @p7 = 1 SET @letters += N'7';
  SET @name = N'T' + LEFT(@letters, 1);
END;
EXEC (N'DELETE FROM dbo.' + @name);
GO
CREATE PROCEDURE dbo.InNeither @x bit, @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit AS
DECLARE @name sysname = N'Orders', @letters nvarchar(20) = N'';
IF @x = 1
BEGIN
  IF @p1 = 1 SET @letters += N'1';
  IF @p2 = 1 SET @letters += N'2';
  IF @p3 = 1 SET @letters += N'3';
  IF @p4 = 1 SET @letters += N'4';
  IF @p5 = 1 SET @letters += N'5';
  IF @p6 = 1 SET @letters += N'6';
  SET @name = N'T' + LEFT(@letters, 1);
END;
EXEC (N'DELETE FROM dbo.' + @name);

-- lineage:
--   dbo.InElse: writes dbo.Archive [dynamic]
--   dbo.InElse: writes dbo.T [dynamic]
--   dbo.InElse: writes dbo.T1 [dynamic]
--   dbo.InElse: writes dbo.T2 [dynamic]
--   dbo.InElse: writes dbo.T3 [dynamic]
--   dbo.InElse: writes dbo.T4 [dynamic]
--   dbo.InElse: writes dbo.T5 [dynamic]
--   dbo.InElse: writes dbo.T6 [dynamic]
--   dbo.InNeither: writes dbo.Orders [dynamic]
--   dbo.InNeither: writes dbo.T [dynamic]
--   dbo.InNeither: writes dbo.T1 [dynamic]
--   dbo.InNeither: writes dbo.T2 [dynamic]
--   dbo.InNeither: writes dbo.T3 [dynamic]
--   dbo.InNeither: writes dbo.T4 [dynamic]
--   dbo.InNeither: writes dbo.T5 [dynamic]
--   dbo.InNeither: writes dbo.T6 [dynamic]
--   dbo.InThen: writes dbo.Orders [dynamic]
--   dbo.InThen: writes dbo.T [dynamic]
--   dbo.InThen: writes dbo.T1 [dynamic]
--   dbo.InThen: writes dbo.T2 [dynamic]
--   dbo.InThen: writes dbo.T3 [dynamic]
--   dbo.InThen: writes dbo.T4 [dynamic]
--   dbo.InThen: writes dbo.T5 [dynamic]
--   dbo.InThen: writes dbo.T6 [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
