-- What the variables of a cursor's query held is kept from its declaration: in whichever round of a loop that was, and not what they hold where it is opened.
-- catalog: sales

CREATE PROCEDURE dbo.P @which int AS
DECLARE @what nvarchar(100), @value nvarchar(100), @round int = 0;
SELECT @what = c.Name FROM dbo.Customers AS c;
WHILE @round < 2
BEGIN
  IF @which = @round DECLARE named CURSOR LOCAL FOR SELECT s.Name + @what FROM dbo.Settings AS s;
  SELECT @what = p.Name FROM dbo.Products AS p;
  SET @round += 1;
END;
SELECT @what = o.Name FROM dbo.Countries AS o;
OPEN named;
FETCH NEXT FROM named INTO @value;
INSERT INTO dbo.Audit (What) VALUES (@value);

-- lineage:
--   dbo.P: reads dbo.Countries
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Products
--   dbo.P: reads dbo.Settings
--   dbo.P: writes dbo.Audit
--   dbo.P: dbo.Audit.What <- dbo.Customers.Name (transformation)
--   dbo.P: dbo.Audit.What <- dbo.Products.Name (transformation)
--   dbo.P: dbo.Audit.What <- dbo.Settings.Name (transformation)
