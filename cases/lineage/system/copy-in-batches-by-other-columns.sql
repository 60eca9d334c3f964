-- sp_copy_data_in_batches copies what its source has: a column of the target alone gets nothing.

CREATE TABLE dbo.Source (Id int, Net money);
CREATE TABLE dbo.Target (Id int, Net money, LoadedAt datetime2);
GO
CREATE PROCEDURE dbo.Copies AS EXEC sp_copy_data_in_batches N'dbo.Source', N'dbo.Target';

-- lineage:
--   dbo.Copies: reads dbo.Source
--   dbo.Copies: writes dbo.Target
--   dbo.Copies: dbo.Target.Id <- dbo.Source.Id
--   dbo.Copies: dbo.Target.Net <- dbo.Source.Net
