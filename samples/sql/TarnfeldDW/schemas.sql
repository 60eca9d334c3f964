-- Objects stand one a file in a folder named after their schema.
CREATE SCHEMA staging;
GO
CREATE SCHEMA ext;
GO
CREATE SCHEMA ods;
GO
CREATE SCHEMA dwh;
GO
CREATE SCHEMA mart;
GO
CREATE SCHEMA rpt;
GO
CREATE SCHEMA ctl;
