-- What is passed by name is no other parameter, wherever it stands: the condition of sp_MSforeachtable is no text that runs.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC sp_MSforeachtable @command1 = N'TRUNCATE TABLE stage.Customers', @replacechar = N'!', @whereand = N'AND o.name = N''Customers''';

-- lineage:
--   dbo.P: writes stage.Customers [dynamic]
