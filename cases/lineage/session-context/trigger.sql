-- A trigger reads what somebody left in the session who fires it: that is not followed, and said where a column is left there.
-- catalog: sales

CREATE TRIGGER dbo.Orders_Changed ON dbo.Orders AFTER UPDATE AS
INSERT INTO dbo.Audit (What, OldValue, NewValue)
SELECT CAST(SESSION_CONTEXT(N'Who') AS nvarchar(100)), CAST(SESSION_CONTEXT(N'Program') AS nvarchar(100)),
       CAST(SESSION_CONTEXT(N'Step') AS nvarchar(100))
FROM inserted;
GO
CREATE PROCEDURE dbo.Closes @program nvarchar(100) AS
BEGIN
    DECLARE @name nvarchar(100);
    SELECT @name = c.Name FROM dbo.Customers AS c;
    EXEC sp_set_session_context N'Who', @name;
    EXEC sp_set_session_context N'Program', @program;
    EXEC sp_set_session_context N'Step', N'close';
    UPDATE dbo.Orders SET Status = 'C';
END;
GO
CREATE TRIGGER dbo.Lines_Changed ON dbo.Lines AFTER UPDATE AS
BEGIN
    EXEC sp_set_session_context N'Who', N'nobody';
    INSERT INTO dbo.Audit (What) SELECT CAST(SESSION_CONTEXT(N'Who') AS nvarchar(100));
END;

-- lineage:
--   dbo.Closes: reads dbo.Customers
--   dbo.Closes: writes dbo.Orders
--   dbo.Lines_Changed: writes dbo.Audit
--   dbo.Orders_Changed: reads dbo.Orders
--   dbo.Orders_Changed: writes dbo.Audit
--   HW3006: What the session keeps here is set in other modules, from which no call leads here: dbo.Audit.What has no source.
