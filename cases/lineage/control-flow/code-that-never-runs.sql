-- What never runs has its edges like any other text, and a value that it assigns is one more; behind a GOTO nothing is handed on.
-- catalog: sales

CREATE PROCEDURE dbo.SwitchedOff AS
IF 1 = 0 INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o;
WHILE 1 = 0 INSERT INTO dbo.Archive (CustomerId) SELECT o.CustomerId FROM dbo.Orders AS o;
RETURN;
INSERT INTO dbo.Archive (Total) SELECT o.Total FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.Assigned AS
DECLARE @x int;
SELECT @x = o.Id FROM dbo.Orders AS o;
IF 1 = 0 SELECT @x = p.Id FROM dbo.Products AS p;
INSERT INTO dbo.Archive (Id) VALUES (@x);
GO
CREATE PROCEDURE dbo.JumpedOver AS
DECLARE @x int;
SELECT @x = o.Id FROM dbo.Orders AS o;
GOTO done;
SELECT @x = p.Id FROM dbo.Products AS p;
done:
INSERT INTO dbo.Archive (Id) VALUES (@x);
