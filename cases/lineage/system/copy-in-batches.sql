-- sp_copy_data_in_batches copies one table into another, column by column of the same name, without what the server makes; where a name is not known, that is told.

CREATE TABLE dbo.Source (Id int IDENTITY, Net money, Gross AS Net * 1.25, Note nvarchar(50));
CREATE TABLE dbo.Target (Id int, Note nvarchar(50), Net money) WITH (LEDGER = ON (APPEND_ONLY = ON));
CREATE TABLE dbo.Other (Note nvarchar(50));
GO
CREATE PROCEDURE dbo.Copies AS EXEC sys.sp_copy_data_in_batches N'dbo.Source', N'dbo.Target';
GO
CREATE PROCEDURE dbo.ByName AS
DECLARE @to nvarchar(100) = N'Other';
EXEC sp_copy_data_in_batches @target_table_name = @to, @source_table_name = N'dbo.Elsewhere';
GO
CREATE PROCEDURE dbo.Unknown @to nvarchar(100) AS
EXEC sp_copy_data_in_batches @source_table_name = N'dbo.Source', @target_table_name = @to;
GO
CREATE PROCEDURE dbo.NoColumns AS EXEC sp_copy_data_in_batches N'dbo.Elsewhere', N'dbo.Nowhere';

-- lineage:
--   dbo.ByName: reads dbo.Elsewhere
--   dbo.ByName: writes dbo.Other [dynamic]
--   dbo.Copies: reads dbo.Source
--   dbo.Copies: writes dbo.Target
--   dbo.NoColumns: reads dbo.Elsewhere
--   dbo.NoColumns: writes dbo.Nowhere
--   dbo.ByName: dbo.Other.Note <- dbo.Elsewhere.Note [dynamic]
--   dbo.Copies: dbo.Target.Id <- dbo.Source.Id
--   dbo.Copies: dbo.Target.Net <- dbo.Source.Net
--   dbo.Copies: dbo.Target.Note <- dbo.Source.Note
--   dbo.NoColumns: dbo.Nowhere.* <- dbo.Elsewhere.*
--   HW3002: The name {@to} is only partly known at run time; no edge is drawn.
--   HW2005: The columns of dbo.Elsewhere are not known, so * cannot be expanded.
