-- What a condition says of a system variable holds of no later statement: SET may change it.
-- catalog: sales

CREATE PROCEDURE dbo.Empty_It AS
IF @@LANGUAGE = N''
BEGIN
    SET LANGUAGE German;
    EXEC (N'TRUNCATE TABLE dbo.Audit' + @@LANGUAGE);
END;

-- lineage:
--   HW3002: The name dbo.Audit{@@LANGUAGE} is only partly known at run time; no edge is drawn.
