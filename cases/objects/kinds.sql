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
--   dbo.Filled: Function (A, B)
--   dbo.Ids: Table Type (Id)
--   dbo.Inline: Function (Key1)
--   dbo.Names: View (Called, Id)
--   dbo.Numbers: Sequence
--   dbo.One: Function
--   dbo.Other: Synonym
--   dbo.Outside: External Table (Id)
--   dbo.Plain: Table (Id, Name)
--   dbo.Watch: Trigger
