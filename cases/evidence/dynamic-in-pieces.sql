-- A name is proven by its own letters where it begins or ends a string, and with a doubled quote in it; put together of two strings, by the EXECUTE.
-- catalog: sales
DECLARE @table nvarchar(60) = N'Settings';
EXEC (N'INSERT INTO dbo.' + @table + N' (Name) SELECT c.Name FROM ' + N'dbo.Customers' + N' AS c');
EXEC (N'INSERT INTO ' + N'dbo.Settings' + N' (Name) SELECT d.Name FROM dbo.[Dealer''s] AS d');

-- evidence:
--   4: INSERT: writes dbo.Settings by EXEC (N'INSERT INTO dbo.' + @table + N' (Name) SELECT c.Name FROM ' + N'dbo.Customers' + N' AS c')
--   4: INSERT: dbo.Settings.Name <- dbo.Customers.Name by c.Name
--   4: INSERT: reads dbo.Customers by dbo.Customers
--   5: INSERT: writes dbo.Settings by dbo.Settings
--   5: INSERT: dbo.Settings.Name <- dbo.[Dealer's].Name by d.Name
--   5: INSERT: reads dbo.[Dealer's] by dbo.[Dealer''s]
