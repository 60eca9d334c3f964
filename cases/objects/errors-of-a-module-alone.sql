-- What cannot be read in the only procedure of a file makes no script of the file.

CREATE TABLE dbo.Orders (Id int);
GO
CREATE PROCEDURE dbo.P AS
SELECT FROM dbo.Orders;
GO

-- objects:
--   dbo.Orders: Table (1 Id int)
--   dbo.P: Stored Procedure
