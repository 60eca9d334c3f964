-- Where the import declares nothing, agreement is not spoken of.

CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.P AS DELETE FROM dbo.B;

-- agreement:
--   (none)
