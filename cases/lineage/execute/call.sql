-- EXEC is a call from caller to callee.
-- catalog: sales

CREATE PROCEDURE dbo.Inner_ AS DELETE FROM dbo.Facts;
GO
CREATE PROCEDURE dbo.Outer_ AS EXEC dbo.Inner_;

-- lineage:
--   dbo.Inner_: writes dbo.Facts
--   dbo.Outer_: calls dbo.Inner_
