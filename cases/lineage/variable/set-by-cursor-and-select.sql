-- Assigned by FETCH, then by SELECT in one branch.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @code varchar(20), @name nvarchar(100);
DECLARE c CURSOR LOCAL FOR SELECT s.ClientCode, s.FullName FROM stage.Client AS s;
OPEN c;
FETCH NEXT FROM c INTO @code, @name;
IF @name IS NULL SELECT @name = d.FullName FROM dw.DimClient AS d WHERE d.ClientCode = @code;
INSERT INTO dw.DimClient (ClientCode, FullName) VALUES (@code, @name);

-- lineage:
--   etl.P: reads dw.DimClient
--   etl.P: reads stage.Client
--   etl.P: writes dw.DimClient
--   etl.P: dw.DimClient.ClientCode <- stage.Client.ClientCode
--   etl.P: dw.DimClient.FullName <- dw.DimClient.FullName
--   etl.P: dw.DimClient.FullName <- stage.Client.FullName
--   etl.P: dw.DimClient.FullName <~ dw.DimClient.ClientCode (filter)
--   etl.P: dw.DimClient.FullName <~ stage.Client.ClientCode (filter)
