-- The names that sp_copy_data_in_batches is given prove what it copies where they stand as a whole; one that is put together of pieces is proven by the argument.

CREATE TABLE dbo.Source (Id int);
CREATE TABLE dbo.Target (Id int);
GO
CREATE PROCEDURE dbo.Copies AS
DECLARE @to nvarchar(100) = N'dbo.' + N'Target', @from nvarchar(100) = N'dbo.Source';
EXEC sp_copy_data_in_batches @source_table_name = @from, @target_table_name = @to;

-- evidence:
--   7: EXECUTE: dbo.Target.Id <- dbo.Source.Id by dbo.Source
--   7: EXECUTE: reads dbo.Source by dbo.Source
--   8: EXECUTE: writes dbo.Target by @to
