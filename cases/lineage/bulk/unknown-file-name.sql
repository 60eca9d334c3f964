-- A file whose name is only known at run time is reported; the table is written all the same.
-- catalog: sales

DECLARE @file nvarchar(200) = N'/in/' + HOST_NAME();
COPY INTO dbo.Countries FROM @file WITH (FILE_TYPE = 'CSV');

-- lineage:
--   writes dbo.Countries
--   HW3002: The name @file is only partly known at run time; no edge is drawn.
