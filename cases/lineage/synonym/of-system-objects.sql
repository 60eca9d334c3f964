-- A synonym of one of SQL Server's own objects is known as that is: no edge, and sp_executesql by another name runs its text.
-- catalog: sales

CREATE SYNONYM dbo.Tables FOR sys.tables;
GO
CREATE SYNONYM dbo.Columns FOR Other.sys.columns;
GO
CREATE SYNONYM dbo.Run FOR sys.sp_executesql;
GO
CREATE SYNONYM dbo.Run_There FOR Other.sys.sp_executesql;
GO
CREATE SYNONYM dbo.Same FOR dbo.Run;
GO
CREATE VIEW dbo.V AS SELECT t.name, c.name AS column_name, o.Id FROM dbo.Tables AS t JOIN dbo.Columns AS c ON c.object_id = t.object_id CROSS JOIN dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.P AS
BEGIN
    EXEC dbo.Run N'INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o WHERE o.Id = @id', N'@id int', @id = 1;
    EXEC dbo.Run_There N'INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o';
    EXEC dbo.Same N'DELETE dbo.Audit';
    INSERT INTO dbo.Audit (What) SELECT t.name FROM dbo.Tables AS t WHERE EXISTS (SELECT * FROM dbo.Columns AS c WHERE c.object_id = t.object_id);
END;

-- lineage:
--   dbo.P: reads Other.dbo.Orders [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes Other.dbo.Archive [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Audit [parsed, dynamic]
--   dbo.V: reads dbo.Orders
--   dbo.P: Other.dbo.Archive.Id <- Other.dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.Id (filter) [dynamic]
--   dbo.V: dbo.V.Id <- dbo.Orders.Id
