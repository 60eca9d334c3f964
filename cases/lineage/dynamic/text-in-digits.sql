-- A text that is written as the digits of a binary value is known as what CAST makes of it; of letters beyond ASCII, which a code page decides, it is not.
-- catalog: sales

CREATE PROCEDURE dbo.OneByte AS
DECLARE @run varchar(100) = CAST(0x5452554E43415445205441424C452064626F2E4175646974 AS varchar(100));
EXEC (@run);
GO
CREATE PROCEDURE dbo.TwoBytes AS
DECLARE @digits varbinary(8000) = 0x5400520055004E00430041005400450020005400410042004C0045002000640062006F002E0046006100630074007300, @run nvarchar(max);
SET @run = CONVERT(nvarchar(max), @digits);
EXEC (@run);
GO
CREATE PROCEDURE dbo.Shortened AS
DECLARE @name varbinary(5) = 0x41756469744F6C64;
DECLARE @run nvarchar(max) = N'TRUNCATE TABLE dbo.' + CAST(@name AS varchar(20));
EXEC (@run);
GO
CREATE PROCEDURE dbo.AndBack AS
DECLARE @run nvarchar(max) = N'TRUNCATE TABLE dbo.' + CAST(CONVERT(varbinary(20), '0x4C696E6573', 1) AS varchar(20));
EXEC (@run);
SET @run = N'TRUNCATE TABLE dbo.Products_' + CONVERT(varchar(20), 0x0aB1, 2);
EXEC (@run);
GO
CREATE PROCEDURE dbo.CodePage AS
DECLARE @run nvarchar(max) = N'TRUNCATE TABLE dbo.Kund' + CAST(0xE96572 AS varchar(20));
EXEC (@run);

-- lineage:
--   dbo.AndBack: writes dbo.Lines [dynamic]
--   dbo.AndBack: writes dbo.Products_0AB1 [dynamic]
--   dbo.OneByte: writes dbo.Audit [dynamic]
--   dbo.Shortened: writes dbo.Audit [dynamic]
--   dbo.TwoBytes: writes dbo.Facts [dynamic]
--   HW3002: The name dbo.Kund{0xE96572} is only partly known at run time; no edge is drawn.
