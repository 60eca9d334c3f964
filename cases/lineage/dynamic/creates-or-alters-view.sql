-- CREATE OR ALTER in the text of a procedure makes the view that the catalog has out of that text; another text makes it another one, which is told.
-- catalog: sales

CREATE PROCEDURE dbo.Renew AS
EXEC (N'CREATE OR ALTER  VIEW dbo.Recent AS SELECT o.Id FROM dbo.Orders AS o WHERE o.Status = ''O'';');
GO
CREATE PROCEDURE dbo.RenewAgain AS
BEGIN
  DECLARE @text nvarchar(max) = N'ALTER VIEW dbo.Recent AS SELECT o.Id FROM dbo.Orders AS o WHERE o.Status = ''O''';
  EXEC sp_executesql @text;
END;
GO
CREATE PROCEDURE dbo.Turn AS
EXEC (N'CREATE OR ALTER VIEW dbo.Recent AS SELECT l.OrderId AS Id FROM dbo.Lines AS l');

-- lineage:
--   dbo.Recent: reads dbo.Orders [dynamic]
--   dbo.Recent: dbo.Recent.Id <- dbo.Orders.Id [dynamic]
--   dbo.Recent: dbo.Recent.Id <~ dbo.Orders.Status (filter) [dynamic]
--   HW3004: The construct CREATE OR ALTER VIEW dbo.Recent in dynamic SQL is not followed.
