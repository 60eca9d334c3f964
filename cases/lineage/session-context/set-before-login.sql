-- What one procedure leaves in the session another reads, and only the program calls both: said, unless a caller sets it too.
-- catalog: sales

CREATE PROCEDURE dbo.Logs_In AS
BEGIN
    DECLARE @name varbinary(128);
    SELECT @name = CAST(c.Name AS varbinary(128)) FROM dbo.Customers AS c;
    SET CONTEXT_INFO @name;
END;
GO
CREATE PROCEDURE dbo.Notes AS INSERT INTO dbo.Audit (What) SELECT CAST(CONTEXT_INFO() AS nvarchar(100));
GO
CREATE PROCEDURE dbo.Notes_Town AS INSERT INTO dbo.Audit (NewValue) SELECT CAST(SESSION_CONTEXT(N'Town') AS nvarchar(100));
GO
CREATE PROCEDURE dbo.Enters AS
BEGIN
    DECLARE @town nvarchar(50);
    SELECT @town = c.City FROM dbo.Customers AS c;
    EXEC sp_set_session_context N'Town', @town;
    EXEC dbo.Notes_Town;
END;

-- lineage:
--   dbo.Enters: calls dbo.Notes_Town
--   dbo.Enters: reads dbo.Customers
--   dbo.Logs_In: reads dbo.Customers
--   dbo.Notes: writes dbo.Audit
--   dbo.Notes_Town: writes dbo.Audit
--   dbo.Notes_Town: dbo.Audit.NewValue <- dbo.Customers.City (transformation)
--   HW3006: What the session keeps here is set in other modules, from which no call leads here: dbo.Audit.What has no source.
