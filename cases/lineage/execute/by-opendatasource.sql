-- A procedure behind OPENDATASOURCE is called on the server that the connection tells.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC OPENDATASOURCE('MSOLEDBSQL', 'Server=Branch;Trusted_Connection=yes').Shop.dbo.Load_Day @day = '2026-01-02';

-- lineage:
--   dbo.P: calls Branch.Shop.dbo.Load_Day
