-- EXECUTE may be left out where a batch begins: behind words that are not known a name is no call, behind a comment it is.
-- catalog: sales

CREATE PROCEDURE dbo.Clear AS DELETE dbo.Audit;
GO
CREATE PROCEDURE dbo.P @verb nvarchar(20) AS
BEGIN
    EXEC (@verb + N' dbo.Clear');
    EXEC (@verb + N' dbo.Facts (CustomerId) SELECT c.Id FROM dbo.Customers AS c');
END;
GO
CREATE PROCEDURE dbo.Q @verb nvarchar(20) AS
BEGIN
    EXEC (N'dbo.Clear ' + @verb);
    EXEC (@verb + N' EXEC dbo.P');
    EXEC (@verb + N'[dbo].[R]');
END;
GO
CREATE PROCEDURE dbo.R @note nvarchar(20) AS EXEC (N'/* ' + @note + N' */ dbo.Clear');

-- lineage:
--   dbo.Clear: writes dbo.Audit
--   dbo.Q: calls dbo.Clear [dynamic]
--   dbo.Q: calls dbo.P [dynamic]
--   dbo.R: calls dbo.Clear [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @verb.
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected SELECT here, found CustomerId.
--   HW3001: This SQL is put together at run time and its text is not known: @verb.
--   HW3002: The name {@verb} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: @verb.
