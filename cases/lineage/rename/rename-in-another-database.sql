-- sp_rename that is called in another database renames the table there, not the own one of that name.

CREATE TABLE dbo.Invoice (Id int);
GO
CREATE TABLE dbo.Fact_new (Id int);
GO

CREATE PROCEDURE dbo.LoadHere
AS
BEGIN
    INSERT INTO dbo.Fact_new (Id) SELECT Id FROM dbo.Invoice;
    EXEC Sales..sp_rename N'dbo.Fact_new', N'Fact';
    EXEC (N'USE Sales; EXEC sp_rename N''dbo.Fact_new'', N''Fact''');
END;
GO

CREATE PROCEDURE dbo.LoadThere
AS
BEGIN
    INSERT INTO Finance.dbo.Fact_new (Id) SELECT Id FROM dbo.Invoice;
    EXEC Finance.sys.sp_rename N'dbo.Fact_new', N'Fact';
END;
GO

CREATE PROCEDURE dbo.LoadAnywhere @database sysname
AS
BEGIN
    INSERT INTO dbo.Fact_new (Id) SELECT Id FROM dbo.Invoice;
    EXEC (N'USE [' + @database + N']; EXEC sp_rename N''dbo.Fact_new'', N''Fact''');
END;
GO

CREATE PROCEDURE dbo.LoadHereAndRename
AS
BEGIN
    INSERT INTO dbo.Fact_new (Id) SELECT Id FROM dbo.Invoice;
    EXEC sp_rename N'dbo.Fact_new', N'Fact';
END;
GO

-- lineage:
--   dbo.LoadAnywhere: reads dbo.Invoice
--   dbo.LoadAnywhere: writes dbo.Fact_new
--   dbo.LoadHere: reads dbo.Invoice
--   dbo.LoadHere: writes dbo.Fact_new
--   dbo.LoadHereAndRename: reads dbo.Invoice
--   dbo.LoadHereAndRename: writes dbo.Fact
--   dbo.LoadThere: reads dbo.Invoice
--   dbo.LoadThere: writes Finance.dbo.Fact
--   dbo.LoadAnywhere: dbo.Fact_new.Id <- dbo.Invoice.Id
--   dbo.LoadHere: dbo.Fact_new.Id <- dbo.Invoice.Id
--   dbo.LoadHereAndRename: dbo.Fact.Id <- dbo.Invoice.Id
--   dbo.LoadThere: Finance.dbo.Fact.Id <- dbo.Invoice.Id
--   HW3002: The name [{@database}] is only partly known at run time; no edge is drawn.
--   HW3005: Other modules write dbo.Fact_new: whether they do before it becomes dbo.Fact here, and so fill that, is not known.
