-- A procedure ends where the script ends: what stands behind it without GO is its body, but for another CREATE PROCEDURE.
-- catalog: sales

CREATE PROCEDURE dbo.P1 AS
INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o
CREATE PROCEDURE dbo.P2 AS
INSERT INTO dbo.Facts (CustomerId) SELECT c.Id FROM dbo.Customers AS c
