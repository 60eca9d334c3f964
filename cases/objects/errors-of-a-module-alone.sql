-- What cannot be read in the modules of a file, of whatever kind they are, makes no script of the file.

CREATE TABLE dbo.Orders (Id int);
GO
CREATE PROCEDURE dbo.P AS
SELECT FROM dbo.Orders;
GO
CREATE VIEW dbo.V AS
SELECT o.Id FROM dbo.Orders AS o WHERE;
GO
CREATE FUNCTION dbo.F () RETURNS int AS
BEGIN
    SELECT FROM dbo.Orders;
    RETURN 1;
END;
GO
CREATE TRIGGER dbo.Behind ON dbo.Orders AFTER INSERT AS
SELECT FROM dbo.Orders;
GO

-- objects:
--   dbo.Behind: Trigger
--   dbo.F: Function
--   dbo.Orders: Table (1 Id int)
--   dbo.P: Stored Procedure
--   dbo.V: View, columns not known
