-- FETCH … INTO gives the variables the columns of the cursor.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @id int, @name nvarchar(100);
DECLARE c CURSOR FOR SELECT Id, Name FROM dbo.Customers;
OPEN c;
FETCH NEXT FROM c INTO @id, @name;
WHILE @@FETCH_STATUS = 0
BEGIN
    INSERT INTO dbo.Facts (CustomerId, Name) VALUES (@id, @name);
    FETCH NEXT FROM c INTO @id, @name;
END;
CLOSE c;
DEALLOCATE c;

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.P: dbo.Facts.Name <- dbo.Customers.Name
