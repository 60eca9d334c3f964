-- A value ends where it was asked for last, whatever stands behind that asks for nothing: seven choices one after the other are not 128 ways.
-- catalog: sales

CREATE PROCEDURE dbo.BehindSet @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
EXEC (N'DELETE FROM dbo.Orders' + @last);
IF @p1 = 1 SET @t1 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t1);
IF @p2 = 1 SET @t2 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t2);
IF @p3 = 1 SET @t3 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t3);
IF @p4 = 1 SET @t4 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t4);
IF @p5 = 1 SET @t5 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t5);
IF @p6 = 1 SET @t6 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t6);
IF @p7 = 1 SET @t7 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t7);
SET @last = CONCAT(@t1, @t2, @t3, @t4, @t5, @t6, @t7);
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.BehindDeclare @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
IF @p1 = 1 SET @t1 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t1);
IF @p2 = 1 SET @t2 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t2);
IF @p3 = 1 SET @t3 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t3);
IF @p4 = 1 SET @t4 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t4);
IF @p5 = 1 SET @t5 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t5);
IF @p6 = 1 SET @t6 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t6);
IF @p7 = 1 SET @t7 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t7);
DECLARE @dead nvarchar(max) = CONCAT(@t1, @t2, @t3, @t4, @t5, @t6, @t7);
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.BehindDeclareOfTwo @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
IF @p1 = 1 SET @t1 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t1);
IF @p2 = 1 SET @t2 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t2);
IF @p3 = 1 SET @t3 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t3);
IF @p4 = 1 SET @t4 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t4);
IF @p5 = 1 SET @t5 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t5);
IF @p6 = 1 SET @t6 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t6);
IF @p7 = 1 SET @t7 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t7);
DECLARE @nothing sysname, @dead nvarchar(max) = CONCAT(@t1, @t2, @t3, @t4, @t5, @t6, @t7);
EXEC (N'DELETE FROM dbo.Orders' + @nothing);
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.BehindSelect @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
EXEC (N'DELETE FROM dbo.Orders' + @last);
IF @p1 = 1 SET @t1 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t1);
IF @p2 = 1 SET @t2 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t2);
IF @p3 = 1 SET @t3 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t3);
IF @p4 = 1 SET @t4 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t4);
IF @p5 = 1 SET @t5 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t5);
IF @p6 = 1 SET @t6 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t6);
IF @p7 = 1 SET @t7 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t7);
SELECT @last = CONCAT(@t1, @t2, @t3, @t4, @t5, @t6, @t7);
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.BehindSelectFrom @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
EXEC (N'DELETE FROM dbo.Orders' + @last);
IF @p1 = 1 SET @t1 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t1);
IF @p2 = 1 SET @t2 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t2);
IF @p3 = 1 SET @t3 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t3);
IF @p4 = 1 SET @t4 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t4);
IF @p5 = 1 SET @t5 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t5);
IF @p6 = 1 SET @t6 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t6);
IF @p7 = 1 SET @t7 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t7);
SELECT @last = CONCAT(@t1, @t2, @t3, @t4, @t5, @t6, @t7) FROM (VALUES (1)) AS v (n);
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.BehindValuesOfAText @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
IF @p1 = 1 SET @t1 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t1);
IF @p2 = 1 SET @t2 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t2);
IF @p3 = 1 SET @t3 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t3);
IF @p4 = 1 SET @t4 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t4);
IF @p5 = 1 SET @t5 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t5);
IF @p6 = 1 SET @t6 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t6);
IF @p7 = 1 SET @t7 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t7);
EXEC sp_executesql N'DELETE FROM dbo.Orders WHERE Note IN (@a, @b, @c, @d, @e, @f, @g)', N'@a nvarchar(50), @b nvarchar(50), @c nvarchar(50), @d nvarchar(50), @e nvarchar(50), @f nvarchar(50), @g nvarchar(50)', @t1, @t2, @t3, @t4, @t5, @t6, @t7;
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.BehindValuesBesideATable @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
IF @p1 = 1 SET @t1 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t1);
IF @p2 = 1 SET @t2 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t2);
IF @p3 = 1 SET @t3 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t3);
IF @p4 = 1 SET @t4 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t4);
IF @p5 = 1 SET @t5 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t5);
IF @p6 = 1 SET @t6 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t6);
IF @p7 = 1 SET @t7 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t7);
EXEC sp_executesql N'DELETE FROM dbo.Orders WHERE Note IN (@a, @b, @c, @d, @e, @f, @g, @h)', N'@a nvarchar(50), @b nvarchar(50), @c nvarchar(50), @d nvarchar(50), @e nvarchar(50), @f nvarchar(50), @g nvarchar(50), @h sysname', @t1, @t2, @t3, @t4, @t5, @t6, @t7, @u;
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.BehindAnOutput @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
EXEC (N'DELETE FROM dbo.Orders' + @last);
IF @p1 = 1 SET @t1 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t1);
IF @p2 = 1 SET @t2 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t2);
IF @p3 = 1 SET @t3 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t3);
IF @p4 = 1 SET @t4 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t4);
IF @p5 = 1 SET @t5 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t5);
IF @p6 = 1 SET @t6 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t6);
IF @p7 = 1 SET @t7 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t7);
EXEC sp_executesql N'SET @o = N''x''', N'@a nvarchar(50), @b nvarchar(50), @c nvarchar(50), @d nvarchar(50), @e nvarchar(50), @f nvarchar(50), @g nvarchar(50), @o nvarchar(max) OUTPUT', @t1, @t2, @t3, @t4, @t5, @t6, @t7, @last OUTPUT;
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.BehindInsert @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
DECLARE @list TABLE (Name nvarchar(400));
INSERT INTO @list (Name) VALUES (N'Orders');
SELECT @last += N'DELETE FROM dbo.' + l.Name FROM @list AS l;
EXEC (@last);
IF @p1 = 1 SET @t1 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t1);
IF @p2 = 1 SET @t2 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t2);
IF @p3 = 1 SET @t3 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t3);
IF @p4 = 1 SET @t4 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t4);
IF @p5 = 1 SET @t5 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t5);
IF @p6 = 1 SET @t6 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t6);
IF @p7 = 1 SET @t7 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t7);
INSERT INTO @list (Name) VALUES (CONCAT(@t1, @t2, @t3, @t4, @t5, @t6, @t7));
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.BehindUpdate @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
DECLARE @list TABLE (Name nvarchar(400));
INSERT INTO @list (Name) VALUES (N'Orders');
SELECT @last += N'DELETE FROM dbo.' + l.Name FROM @list AS l;
EXEC (@last);
IF @p1 = 1 SET @t1 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t1);
IF @p2 = 1 SET @t2 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t2);
IF @p3 = 1 SET @t3 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t3);
IF @p4 = 1 SET @t4 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t4);
IF @p5 = 1 SET @t5 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t5);
IF @p6 = 1 SET @t6 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t6);
IF @p7 = 1 SET @t7 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t7);
UPDATE @list SET Name = CONCAT(@t1, @t2, @t3, @t4, @t5, @t6, @t7);
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.BehindACondition @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
IF @p1 = 1 SET @t1 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t1);
IF @p2 = 1 SET @t2 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t2);
IF @p3 = 1 SET @t3 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t3);
IF @p4 = 1 SET @t4 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t4);
IF @p5 = 1 SET @t5 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t5);
IF @p6 = 1 SET @t6 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t6);
IF @p7 = 1 SET @t7 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t7);
IF CONCAT(@t1, @t2, @t3, @t4, @t5, @t6, @t7) = N'' PRINT N'nothing';
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.BehindNewValues @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
IF @p1 = 1 SET @t1 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t1);
IF @p2 = 1 SET @t2 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t2);
IF @p3 = 1 SET @t3 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t3);
IF @p4 = 1 SET @t4 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t4);
IF @p5 = 1 SET @t5 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t5);
IF @p6 = 1 SET @t6 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t6);
IF @p7 = 1 SET @t7 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t7);
SET @t1 = N'Facts';
SET @t2 = N'Facts';
SET @t3 = N'Facts';
SET @t4 = N'Facts';
SET @t5 = N'Facts';
SET @t6 = N'Facts';
SET @t7 = N'Facts';
EXEC (N'DELETE FROM dbo.' + @t1);
EXEC (N'DELETE FROM dbo.' + @t2);
EXEC (N'DELETE FROM dbo.' + @t3);
EXEC (N'DELETE FROM dbo.' + @t4);
EXEC (N'DELETE FROM dbo.' + @t5);
EXEC (N'DELETE FROM dbo.' + @t6);
EXEC (N'DELETE FROM dbo.' + @t7);
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.BehindNewValuesOfSelect @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
IF @p1 = 1 SET @t1 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t1);
IF @p2 = 1 SET @t2 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t2);
IF @p3 = 1 SET @t3 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t3);
IF @p4 = 1 SET @t4 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t4);
IF @p5 = 1 SET @t5 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t5);
IF @p6 = 1 SET @t6 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t6);
IF @p7 = 1 SET @t7 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t7);
SELECT @t1 = N'Facts';
SELECT @t2 = N'Facts';
SELECT @t3 = N'Facts';
SELECT @t4 = N'Facts';
SELECT @t5 = N'Facts';
SELECT @t6 = N'Facts';
SELECT @t7 = N'Facts';
EXEC (N'DELETE FROM dbo.' + @t1);
EXEC (N'DELETE FROM dbo.' + @t2);
EXEC (N'DELETE FROM dbo.' + @t3);
EXEC (N'DELETE FROM dbo.' + @t4);
EXEC (N'DELETE FROM dbo.' + @t5);
EXEC (N'DELETE FROM dbo.' + @t6);
EXEC (N'DELETE FROM dbo.' + @t7);
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.BehindBreak @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
IF @p1 = 1 SET @t1 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t1);
IF @p2 = 1 SET @t2 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t2);
IF @p3 = 1 SET @t3 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t3);
IF @p4 = 1 SET @t4 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t4);
IF @p5 = 1 SET @t5 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t5);
IF @p6 = 1 SET @t6 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t6);
IF @p7 = 1 SET @t7 = N'Lines'; EXEC (N'DELETE FROM dbo.' + @t7);
WHILE @u = N'Lines' BREAK;
EXEC (N'DELETE FROM dbo.' + @u);

-- lineage:
--   dbo.BehindACondition: writes dbo.Lines [dynamic]
--   dbo.BehindACondition: writes dbo.Orders [dynamic]
--   dbo.BehindAnOutput: writes dbo.Lines [dynamic]
--   dbo.BehindAnOutput: writes dbo.Orders [dynamic]
--   dbo.BehindBreak: writes dbo.Lines [dynamic]
--   dbo.BehindBreak: writes dbo.Orders [dynamic]
--   dbo.BehindDeclare: writes dbo.Lines [dynamic]
--   dbo.BehindDeclare: writes dbo.Orders [dynamic]
--   dbo.BehindDeclareOfTwo: writes dbo.Lines [dynamic]
--   dbo.BehindDeclareOfTwo: writes dbo.Orders [dynamic]
--   dbo.BehindInsert: writes dbo.Lines [dynamic]
--   dbo.BehindInsert: writes dbo.Orders [dynamic]
--   dbo.BehindNewValues: writes dbo.Facts [dynamic]
--   dbo.BehindNewValues: writes dbo.Lines [dynamic]
--   dbo.BehindNewValues: writes dbo.Orders [dynamic]
--   dbo.BehindNewValuesOfSelect: writes dbo.Facts [dynamic]
--   dbo.BehindNewValuesOfSelect: writes dbo.Lines [dynamic]
--   dbo.BehindNewValuesOfSelect: writes dbo.Orders [dynamic]
--   dbo.BehindSelect: writes dbo.Lines [dynamic]
--   dbo.BehindSelect: writes dbo.Orders [dynamic]
--   dbo.BehindSelectFrom: writes dbo.Lines [dynamic]
--   dbo.BehindSelectFrom: writes dbo.Orders [dynamic]
--   dbo.BehindSet: writes dbo.Lines [dynamic]
--   dbo.BehindSet: writes dbo.Orders [dynamic]
--   dbo.BehindUpdate: writes dbo.Lines [dynamic]
--   dbo.BehindUpdate: writes dbo.Orders [dynamic]
--   dbo.BehindValuesBesideATable: writes dbo.Lines [dynamic]
--   dbo.BehindValuesBesideATable: writes dbo.Orders [dynamic]
--   dbo.BehindValuesOfAText: writes dbo.Lines [dynamic]
--   dbo.BehindValuesOfAText: writes dbo.Orders [dynamic]
