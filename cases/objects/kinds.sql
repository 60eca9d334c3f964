-- Every kind of object that a script makes has its type, and its columns where the script tells them.

CREATE TABLE dbo.Plain (Id int, Name nvarchar(10));
CREATE EXTERNAL TABLE dbo.Outside (Id int) WITH (LOCATION = '/o/', DATA_SOURCE = lake, FILE_FORMAT = parquet);
CREATE TYPE dbo.Ids AS TABLE (Id int);
CREATE TYPE dbo.Money FROM decimal(18, 2);
CREATE SEQUENCE dbo.Numbers START WITH 1;
CREATE SYNONYM dbo.Other FOR dbo.Plain;
GO
CREATE VIEW dbo.Names AS SELECT p.Name AS Called, p.Id FROM dbo.Plain AS p;
GO
CREATE FUNCTION dbo.One () RETURNS int AS BEGIN RETURN 1; END;
GO
CREATE FUNCTION dbo.Filled () RETURNS @r TABLE (A int, B int) AS BEGIN RETURN; END;
GO
CREATE FUNCTION dbo.Inline () RETURNS TABLE AS RETURN SELECT p.Id AS Key1 FROM dbo.Plain AS p;
GO
CREATE PROCEDURE dbo.Do AS SELECT p.Id FROM dbo.Plain AS p;
GO
CREATE TRIGGER dbo.Watch ON dbo.Plain AFTER INSERT AS SELECT i.Id FROM inserted AS i;

-- objects:
--   dbo.Do: Stored Procedure
--   dbo.Filled: Function (1 A int, 2 B int)
--   dbo.Ids: Table Type (1 Id int)
--   dbo.Inline: Function (1 Key1)
--   dbo.Names: View (1 Called, 2 Id)
--   dbo.Numbers: Sequence
--   dbo.One: Function
--   dbo.Other: Synonym
--   dbo.Outside: External Table (1 Id int)
--   dbo.Plain: Table (1 Id int, 2 Name nvarchar(10))
--   dbo.Watch: Trigger
