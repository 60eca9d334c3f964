-- A value ends in a loop where no round asks for it again, however deep, and behind one that is left before it was asked for: seven choices one after the other are not 128 ways.
-- catalog: sales

CREATE PROCEDURE dbo.InALoop @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
DECLARE @i int = 0;
WHILE @i < 1
BEGIN
  SET @i += 1;
  SET @t1 = N'Orders'; IF @p1 = 1 SET @t1 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t1);
  SET @t2 = N'Orders'; IF @p2 = 1 SET @t2 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t2);
  SET @t3 = N'Orders'; IF @p3 = 1 SET @t3 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t3);
  SET @t4 = N'Orders'; IF @p4 = 1 SET @t4 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t4);
  SET @t5 = N'Orders'; IF @p5 = 1 SET @t5 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t5);
  SET @t6 = N'Orders'; IF @p6 = 1 SET @t6 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t6);
  SET @t7 = N'Orders'; IF @p7 = 1 SET @t7 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t7);
END;
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.InALoopLeftByBreak @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
WHILE 1 = 1
BEGIN
  SET @t1 = N'Orders'; IF @p1 = 1 SET @t1 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t1);
  SET @t2 = N'Orders'; IF @p2 = 1 SET @t2 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t2);
  SET @t3 = N'Orders'; IF @p3 = 1 SET @t3 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t3);
  SET @t4 = N'Orders'; IF @p4 = 1 SET @t4 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t4);
  SET @t5 = N'Orders'; IF @p5 = 1 SET @t5 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t5);
  SET @t6 = N'Orders'; IF @p6 = 1 SET @t6 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t6);
  SET @t7 = N'Orders'; IF @p7 = 1 SET @t7 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t7);
  BREAK;
END;
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.InFiveLoops @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
DECLARE @i int = 0, @j int = 0, @k int = 0, @l int = 0, @m int = 0;
WHILE @i < 1
BEGIN
SET @i += 1;
WHILE @j < 1
BEGIN
SET @j += 1;
WHILE @k < 1
BEGIN
SET @k += 1;
WHILE @l < 1
BEGIN
SET @l += 1;
WHILE @m < 1
BEGIN
SET @m += 1;
SET @t1 = N'Orders'; IF @p1 = 1 SET @t1 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t1);
SET @t2 = N'Orders'; IF @p2 = 1 SET @t2 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t2);
SET @t3 = N'Orders'; IF @p3 = 1 SET @t3 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t3);
SET @t4 = N'Orders'; IF @p4 = 1 SET @t4 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t4);
SET @t5 = N'Orders'; IF @p5 = 1 SET @t5 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t5);
SET @t6 = N'Orders'; IF @p6 = 1 SET @t6 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t6);
SET @t7 = N'Orders'; IF @p7 = 1 SET @t7 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t7);
END;
END;
END;
END;
END;
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.LeftByBreakBeforeItIsAsked @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit, @done bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
WHILE 1 = 1
BEGIN
  SET @t1 = N'Orders';
  IF @p1 = 1 SET @t1 = N'Lines';
  IF @done = 1 BREAK;
  EXEC (N'DELETE FROM dbo.' + @t1);
  BREAK;
END;
WHILE 1 = 1
BEGIN
  SET @t2 = N'Orders';
  IF @p2 = 1 SET @t2 = N'Lines';
  IF @done = 1 BREAK;
  EXEC (N'DELETE FROM dbo.' + @t2);
  BREAK;
END;
WHILE 1 = 1
BEGIN
  SET @t3 = N'Orders';
  IF @p3 = 1 SET @t3 = N'Lines';
  IF @done = 1 BREAK;
  EXEC (N'DELETE FROM dbo.' + @t3);
  BREAK;
END;
WHILE 1 = 1
BEGIN
  SET @t4 = N'Orders';
  IF @p4 = 1 SET @t4 = N'Lines';
  IF @done = 1 BREAK;
  EXEC (N'DELETE FROM dbo.' + @t4);
  BREAK;
END;
WHILE 1 = 1
BEGIN
  SET @t5 = N'Orders';
  IF @p5 = 1 SET @t5 = N'Lines';
  IF @done = 1 BREAK;
  EXEC (N'DELETE FROM dbo.' + @t5);
  BREAK;
END;
WHILE 1 = 1
BEGIN
  SET @t6 = N'Orders';
  IF @p6 = 1 SET @t6 = N'Lines';
  IF @done = 1 BREAK;
  EXEC (N'DELETE FROM dbo.' + @t6);
  BREAK;
END;
WHILE 1 = 1
BEGIN
  SET @t7 = N'Orders';
  IF @p7 = 1 SET @t7 = N'Lines';
  IF @done = 1 BREAK;
  EXEC (N'DELETE FROM dbo.' + @t7);
  BREAK;
END;
EXEC (N'DELETE FROM dbo.' + @u);

-- lineage:
--   dbo.InALoop: writes dbo.Lines [dynamic]
--   dbo.InALoop: writes dbo.Orders [dynamic]
--   dbo.InALoopLeftByBreak: writes dbo.Lines [dynamic]
--   dbo.InALoopLeftByBreak: writes dbo.Orders [dynamic]
--   dbo.InFiveLoops: writes dbo.Lines [dynamic]
--   dbo.InFiveLoops: writes dbo.Orders [dynamic]
--   dbo.LeftByBreakBeforeItIsAsked: writes dbo.Lines [dynamic]
--   dbo.LeftByBreakBeforeItIsAsked: writes dbo.Orders [dynamic]
