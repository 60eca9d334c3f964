-- Where the connection of OPENDATASOURCE does not tell which server it is, the call is not followed, and no procedure here is called.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC OPENDATASOURCE('MSOLEDBSQL', 'Server=(local);Trusted_Connection=yes').Shop.dbo.Load_Day @day = '2026-01-02';

-- lineage:
--   HW3004: The construct OPENDATASOURCE is not followed.
