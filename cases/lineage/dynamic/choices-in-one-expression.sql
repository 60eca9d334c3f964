-- Six choices of two results are 64 ways; of seven a few ways stand for all, with each result on one of them, and of a choice of more than 64 results some: that is told.
-- catalog: sales

CREATE PROCEDURE dbo.P01 @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit, @p8 bit AS
DECLARE @sql nvarchar(max) = CASE @p1 WHEN 1 THEN N'DELETE FROM dbo.A1; ' ELSE N'DELETE FROM dbo.B1; ' END
  + CASE @p2 WHEN 1 THEN N'DELETE FROM dbo.A2; ' ELSE N'DELETE FROM dbo.B2; ' END
  + CASE @p3 WHEN 1 THEN N'DELETE FROM dbo.A3; ' ELSE N'DELETE FROM dbo.B3; ' END
  + CASE @p4 WHEN 1 THEN N'DELETE FROM dbo.A4; ' ELSE N'DELETE FROM dbo.B4; ' END
  + CASE @p5 WHEN 1 THEN N'DELETE FROM dbo.A5; ' ELSE N'DELETE FROM dbo.B5; ' END
  + CASE @p6 WHEN 1 THEN N'DELETE FROM dbo.A6; ' ELSE N'DELETE FROM dbo.B6; ' END;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P02 @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit, @p8 bit AS
DECLARE @sql nvarchar(max) = CONCAT(
  CASE @p1 WHEN 1 THEN N'DELETE FROM dbo.A1; ' ELSE N'DELETE FROM dbo.B1; ' END,
  CASE @p2 WHEN 1 THEN N'DELETE FROM dbo.A2; ' ELSE N'DELETE FROM dbo.B2; ' END,
  CASE @p3 WHEN 1 THEN N'DELETE FROM dbo.A3; ' ELSE N'DELETE FROM dbo.B3; ' END,
  CASE @p4 WHEN 1 THEN N'DELETE FROM dbo.A4; ' ELSE N'DELETE FROM dbo.B4; ' END,
  CASE @p5 WHEN 1 THEN N'DELETE FROM dbo.A5; ' ELSE N'DELETE FROM dbo.B5; ' END,
  CASE @p6 WHEN 1 THEN N'DELETE FROM dbo.A6; ' ELSE N'DELETE FROM dbo.B6; ' END);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P03 @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit, @p8 bit AS
DECLARE @sql nvarchar(max) = CASE @p1 WHEN 1 THEN N'DELETE FROM dbo.A1; ' ELSE N'DELETE FROM dbo.B1; ' END
  + CASE @p2 WHEN 1 THEN N'DELETE FROM dbo.A2; ' ELSE N'DELETE FROM dbo.B2; ' END
  + CASE @p3 WHEN 1 THEN N'DELETE FROM dbo.A3; ' ELSE N'DELETE FROM dbo.B3; ' END
  + CASE @p4 WHEN 1 THEN N'DELETE FROM dbo.A4; ' ELSE N'DELETE FROM dbo.B4; ' END
  + CASE @p5 WHEN 1 THEN N'DELETE FROM dbo.A5; ' ELSE N'DELETE FROM dbo.B5; ' END
  + CASE @p6 WHEN 1 THEN N'DELETE FROM dbo.A6; ' ELSE N'DELETE FROM dbo.B6; ' END
  + CASE @p7 WHEN 1 THEN N'DELETE FROM dbo.A7; ' ELSE N'DELETE FROM dbo.B7; ' END;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P04 @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit, @p8 bit AS
DECLARE @sql nvarchar(max) = CONCAT(
  CASE @p1 WHEN 1 THEN N'DELETE FROM dbo.A1; ' ELSE N'DELETE FROM dbo.B1; ' END,
  CASE @p2 WHEN 1 THEN N'DELETE FROM dbo.A2; ' ELSE N'DELETE FROM dbo.B2; ' END,
  CASE @p3 WHEN 1 THEN N'DELETE FROM dbo.A3; ' ELSE N'DELETE FROM dbo.B3; ' END,
  CASE @p4 WHEN 1 THEN N'DELETE FROM dbo.A4; ' ELSE N'DELETE FROM dbo.B4; ' END,
  CASE @p5 WHEN 1 THEN N'DELETE FROM dbo.A5; ' ELSE N'DELETE FROM dbo.B5; ' END,
  CASE @p6 WHEN 1 THEN N'DELETE FROM dbo.A6; ' ELSE N'DELETE FROM dbo.B6; ' END,
  CASE @p7 WHEN 1 THEN N'DELETE FROM dbo.A7; ' ELSE N'DELETE FROM dbo.B7; ' END);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P05 @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit, @p8 bit AS
DECLARE @sql nvarchar(max) = CASE CHECKSUM(@p1) WHEN 1 THEN N'DELETE FROM dbo.T1' WHEN 2 THEN N'DELETE FROM dbo.T2' WHEN 3 THEN N'DELETE FROM dbo.T3' WHEN 4 THEN N'DELETE FROM dbo.T4' WHEN 5 THEN N'DELETE FROM dbo.T5' WHEN 6 THEN N'DELETE FROM dbo.T6' WHEN 7 THEN N'DELETE FROM dbo.T7' WHEN 8 THEN N'DELETE FROM dbo.T8' WHEN 9 THEN N'DELETE FROM dbo.T9' WHEN 10 THEN N'DELETE FROM dbo.T10' WHEN 11 THEN N'DELETE FROM dbo.T11' WHEN 12 THEN N'DELETE FROM dbo.T12' WHEN 13 THEN N'DELETE FROM dbo.T13' WHEN 14 THEN N'DELETE FROM dbo.T14' WHEN 15 THEN N'DELETE FROM dbo.T15' WHEN 16 THEN N'DELETE FROM dbo.T16' WHEN 17 THEN N'DELETE FROM dbo.T17' WHEN 18 THEN N'DELETE FROM dbo.T18' WHEN 19 THEN N'DELETE FROM dbo.T19' WHEN 20 THEN N'DELETE FROM dbo.T20' WHEN 21 THEN N'DELETE FROM dbo.T21' WHEN 22 THEN N'DELETE FROM dbo.T22' WHEN 23 THEN N'DELETE FROM dbo.T23' WHEN 24 THEN N'DELETE FROM dbo.T24' WHEN 25 THEN N'DELETE FROM dbo.T25' WHEN 26 THEN N'DELETE FROM dbo.T26' WHEN 27 THEN N'DELETE FROM dbo.T27' WHEN 28 THEN N'DELETE FROM dbo.T28' WHEN 29 THEN N'DELETE FROM dbo.T29' WHEN 30 THEN N'DELETE FROM dbo.T30' WHEN 31 THEN N'DELETE FROM dbo.T31' WHEN 32 THEN N'DELETE FROM dbo.T32' WHEN 33 THEN N'DELETE FROM dbo.T33' WHEN 34 THEN N'DELETE FROM dbo.T34' WHEN 35 THEN N'DELETE FROM dbo.T35' WHEN 36 THEN N'DELETE FROM dbo.T36' WHEN 37 THEN N'DELETE FROM dbo.T37' WHEN 38 THEN N'DELETE FROM dbo.T38' WHEN 39 THEN N'DELETE FROM dbo.T39' WHEN 40 THEN N'DELETE FROM dbo.T40' WHEN 41 THEN N'DELETE FROM dbo.T41' WHEN 42 THEN N'DELETE FROM dbo.T42' WHEN 43 THEN N'DELETE FROM dbo.T43' WHEN 44 THEN N'DELETE FROM dbo.T44' WHEN 45 THEN N'DELETE FROM dbo.T45' WHEN 46 THEN N'DELETE FROM dbo.T46' WHEN 47 THEN N'DELETE FROM dbo.T47' WHEN 48 THEN N'DELETE FROM dbo.T48' WHEN 49 THEN N'DELETE FROM dbo.T49' WHEN 50 THEN N'DELETE FROM dbo.T50' WHEN 51 THEN N'DELETE FROM dbo.T51' WHEN 52 THEN N'DELETE FROM dbo.T52' WHEN 53 THEN N'DELETE FROM dbo.T53' WHEN 54 THEN N'DELETE FROM dbo.T54' WHEN 55 THEN N'DELETE FROM dbo.T55' WHEN 56 THEN N'DELETE FROM dbo.T56' WHEN 57 THEN N'DELETE FROM dbo.T57' WHEN 58 THEN N'DELETE FROM dbo.T58' WHEN 59 THEN N'DELETE FROM dbo.T59' WHEN 60 THEN N'DELETE FROM dbo.T60' WHEN 61 THEN N'DELETE FROM dbo.T61' WHEN 62 THEN N'DELETE FROM dbo.T62' WHEN 63 THEN N'DELETE FROM dbo.T63' WHEN 64 THEN N'DELETE FROM dbo.T64' END;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P06 @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit, @p8 bit AS
DECLARE @sql nvarchar(max) = CASE CHECKSUM(@p1) WHEN 1 THEN N'DELETE FROM dbo.T1' WHEN 2 THEN N'DELETE FROM dbo.T2' WHEN 3 THEN N'DELETE FROM dbo.T3' WHEN 4 THEN N'DELETE FROM dbo.T4' WHEN 5 THEN N'DELETE FROM dbo.T5' WHEN 6 THEN N'DELETE FROM dbo.T6' WHEN 7 THEN N'DELETE FROM dbo.T7' WHEN 8 THEN N'DELETE FROM dbo.T8' WHEN 9 THEN N'DELETE FROM dbo.T9' WHEN 10 THEN N'DELETE FROM dbo.T10' WHEN 11 THEN N'DELETE FROM dbo.T11' WHEN 12 THEN N'DELETE FROM dbo.T12' WHEN 13 THEN N'DELETE FROM dbo.T13' WHEN 14 THEN N'DELETE FROM dbo.T14' WHEN 15 THEN N'DELETE FROM dbo.T15' WHEN 16 THEN N'DELETE FROM dbo.T16' WHEN 17 THEN N'DELETE FROM dbo.T17' WHEN 18 THEN N'DELETE FROM dbo.T18' WHEN 19 THEN N'DELETE FROM dbo.T19' WHEN 20 THEN N'DELETE FROM dbo.T20' WHEN 21 THEN N'DELETE FROM dbo.T21' WHEN 22 THEN N'DELETE FROM dbo.T22' WHEN 23 THEN N'DELETE FROM dbo.T23' WHEN 24 THEN N'DELETE FROM dbo.T24' WHEN 25 THEN N'DELETE FROM dbo.T25' WHEN 26 THEN N'DELETE FROM dbo.T26' WHEN 27 THEN N'DELETE FROM dbo.T27' WHEN 28 THEN N'DELETE FROM dbo.T28' WHEN 29 THEN N'DELETE FROM dbo.T29' WHEN 30 THEN N'DELETE FROM dbo.T30' WHEN 31 THEN N'DELETE FROM dbo.T31' WHEN 32 THEN N'DELETE FROM dbo.T32' WHEN 33 THEN N'DELETE FROM dbo.T33' WHEN 34 THEN N'DELETE FROM dbo.T34' WHEN 35 THEN N'DELETE FROM dbo.T35' WHEN 36 THEN N'DELETE FROM dbo.T36' WHEN 37 THEN N'DELETE FROM dbo.T37' WHEN 38 THEN N'DELETE FROM dbo.T38' WHEN 39 THEN N'DELETE FROM dbo.T39' WHEN 40 THEN N'DELETE FROM dbo.T40' WHEN 41 THEN N'DELETE FROM dbo.T41' WHEN 42 THEN N'DELETE FROM dbo.T42' WHEN 43 THEN N'DELETE FROM dbo.T43' WHEN 44 THEN N'DELETE FROM dbo.T44' WHEN 45 THEN N'DELETE FROM dbo.T45' WHEN 46 THEN N'DELETE FROM dbo.T46' WHEN 47 THEN N'DELETE FROM dbo.T47' WHEN 48 THEN N'DELETE FROM dbo.T48' WHEN 49 THEN N'DELETE FROM dbo.T49' WHEN 50 THEN N'DELETE FROM dbo.T50' WHEN 51 THEN N'DELETE FROM dbo.T51' WHEN 52 THEN N'DELETE FROM dbo.T52' WHEN 53 THEN N'DELETE FROM dbo.T53' WHEN 54 THEN N'DELETE FROM dbo.T54' WHEN 55 THEN N'DELETE FROM dbo.T55' WHEN 56 THEN N'DELETE FROM dbo.T56' WHEN 57 THEN N'DELETE FROM dbo.T57' WHEN 58 THEN N'DELETE FROM dbo.T58' WHEN 59 THEN N'DELETE FROM dbo.T59' WHEN 60 THEN N'DELETE FROM dbo.T60' WHEN 61 THEN N'DELETE FROM dbo.T61' WHEN 62 THEN N'DELETE FROM dbo.T62' WHEN 63 THEN N'DELETE FROM dbo.T63' END;
EXEC (@sql);
GO

-- lineage:
--   dbo.P01: writes dbo.A1 [dynamic]
--   dbo.P01: writes dbo.A2 [dynamic]
--   dbo.P01: writes dbo.A3 [dynamic]
--   dbo.P01: writes dbo.A4 [dynamic]
--   dbo.P01: writes dbo.A5 [dynamic]
--   dbo.P01: writes dbo.A6 [dynamic]
--   dbo.P01: writes dbo.B1 [dynamic]
--   dbo.P01: writes dbo.B2 [dynamic]
--   dbo.P01: writes dbo.B3 [dynamic]
--   dbo.P01: writes dbo.B4 [dynamic]
--   dbo.P01: writes dbo.B5 [dynamic]
--   dbo.P01: writes dbo.B6 [dynamic]
--   dbo.P02: writes dbo.A1 [dynamic]
--   dbo.P02: writes dbo.A2 [dynamic]
--   dbo.P02: writes dbo.A3 [dynamic]
--   dbo.P02: writes dbo.A4 [dynamic]
--   dbo.P02: writes dbo.A5 [dynamic]
--   dbo.P02: writes dbo.A6 [dynamic]
--   dbo.P02: writes dbo.B1 [dynamic]
--   dbo.P02: writes dbo.B2 [dynamic]
--   dbo.P02: writes dbo.B3 [dynamic]
--   dbo.P02: writes dbo.B4 [dynamic]
--   dbo.P02: writes dbo.B5 [dynamic]
--   dbo.P02: writes dbo.B6 [dynamic]
--   dbo.P03: writes dbo.A1 [dynamic]
--   dbo.P03: writes dbo.A2 [dynamic]
--   dbo.P03: writes dbo.A3 [dynamic]
--   dbo.P03: writes dbo.A4 [dynamic]
--   dbo.P03: writes dbo.A5 [dynamic]
--   dbo.P03: writes dbo.A6 [dynamic]
--   dbo.P03: writes dbo.A7 [dynamic]
--   dbo.P03: writes dbo.B1 [dynamic]
--   dbo.P03: writes dbo.B2 [dynamic]
--   dbo.P03: writes dbo.B3 [dynamic]
--   dbo.P03: writes dbo.B4 [dynamic]
--   dbo.P03: writes dbo.B5 [dynamic]
--   dbo.P03: writes dbo.B6 [dynamic]
--   dbo.P03: writes dbo.B7 [dynamic]
--   dbo.P04: writes dbo.A1 [dynamic]
--   dbo.P04: writes dbo.A2 [dynamic]
--   dbo.P04: writes dbo.A3 [dynamic]
--   dbo.P04: writes dbo.A4 [dynamic]
--   dbo.P04: writes dbo.A5 [dynamic]
--   dbo.P04: writes dbo.A6 [dynamic]
--   dbo.P04: writes dbo.A7 [dynamic]
--   dbo.P04: writes dbo.B1 [dynamic]
--   dbo.P04: writes dbo.B2 [dynamic]
--   dbo.P04: writes dbo.B3 [dynamic]
--   dbo.P04: writes dbo.B4 [dynamic]
--   dbo.P04: writes dbo.B5 [dynamic]
--   dbo.P04: writes dbo.B6 [dynamic]
--   dbo.P04: writes dbo.B7 [dynamic]
--   dbo.P05: writes dbo.T1 [dynamic]
--   dbo.P06: writes dbo.T1 [dynamic]
--   dbo.P06: writes dbo.T10 [dynamic]
--   dbo.P06: writes dbo.T11 [dynamic]
--   dbo.P06: writes dbo.T12 [dynamic]
--   dbo.P06: writes dbo.T13 [dynamic]
--   dbo.P06: writes dbo.T14 [dynamic]
--   dbo.P06: writes dbo.T15 [dynamic]
--   dbo.P06: writes dbo.T16 [dynamic]
--   dbo.P06: writes dbo.T17 [dynamic]
--   dbo.P06: writes dbo.T18 [dynamic]
--   dbo.P06: writes dbo.T19 [dynamic]
--   dbo.P06: writes dbo.T2 [dynamic]
--   dbo.P06: writes dbo.T20 [dynamic]
--   dbo.P06: writes dbo.T21 [dynamic]
--   dbo.P06: writes dbo.T22 [dynamic]
--   dbo.P06: writes dbo.T23 [dynamic]
--   dbo.P06: writes dbo.T24 [dynamic]
--   dbo.P06: writes dbo.T25 [dynamic]
--   dbo.P06: writes dbo.T26 [dynamic]
--   dbo.P06: writes dbo.T27 [dynamic]
--   dbo.P06: writes dbo.T28 [dynamic]
--   dbo.P06: writes dbo.T29 [dynamic]
--   dbo.P06: writes dbo.T3 [dynamic]
--   dbo.P06: writes dbo.T30 [dynamic]
--   dbo.P06: writes dbo.T31 [dynamic]
--   dbo.P06: writes dbo.T32 [dynamic]
--   dbo.P06: writes dbo.T33 [dynamic]
--   dbo.P06: writes dbo.T34 [dynamic]
--   dbo.P06: writes dbo.T35 [dynamic]
--   dbo.P06: writes dbo.T36 [dynamic]
--   dbo.P06: writes dbo.T37 [dynamic]
--   dbo.P06: writes dbo.T38 [dynamic]
--   dbo.P06: writes dbo.T39 [dynamic]
--   dbo.P06: writes dbo.T4 [dynamic]
--   dbo.P06: writes dbo.T40 [dynamic]
--   dbo.P06: writes dbo.T41 [dynamic]
--   dbo.P06: writes dbo.T42 [dynamic]
--   dbo.P06: writes dbo.T43 [dynamic]
--   dbo.P06: writes dbo.T44 [dynamic]
--   dbo.P06: writes dbo.T45 [dynamic]
--   dbo.P06: writes dbo.T46 [dynamic]
--   dbo.P06: writes dbo.T47 [dynamic]
--   dbo.P06: writes dbo.T48 [dynamic]
--   dbo.P06: writes dbo.T49 [dynamic]
--   dbo.P06: writes dbo.T5 [dynamic]
--   dbo.P06: writes dbo.T50 [dynamic]
--   dbo.P06: writes dbo.T51 [dynamic]
--   dbo.P06: writes dbo.T52 [dynamic]
--   dbo.P06: writes dbo.T53 [dynamic]
--   dbo.P06: writes dbo.T54 [dynamic]
--   dbo.P06: writes dbo.T55 [dynamic]
--   dbo.P06: writes dbo.T56 [dynamic]
--   dbo.P06: writes dbo.T57 [dynamic]
--   dbo.P06: writes dbo.T58 [dynamic]
--   dbo.P06: writes dbo.T59 [dynamic]
--   dbo.P06: writes dbo.T6 [dynamic]
--   dbo.P06: writes dbo.T60 [dynamic]
--   dbo.P06: writes dbo.T61 [dynamic]
--   dbo.P06: writes dbo.T62 [dynamic]
--   dbo.P06: writes dbo.T63 [dynamic]
--   dbo.P06: writes dbo.T7 [dynamic]
--   dbo.P06: writes dbo.T8 [dynamic]
--   dbo.P06: writes dbo.T9 [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
