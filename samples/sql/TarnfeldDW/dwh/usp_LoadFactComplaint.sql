CREATE PROCEDURE dwh.usp_LoadFactComplaint
    @RunId int
AS
SET NOCOUNT ON

TRUNCATE TABLE dwh.FactComplaint

INSERT INTO dwh.FactComplaint (CaseNo, OpenedDateKey, CustomerKey, CategoryCode, HoursOpen)
SELECT k.CaseNo, dbo.fn_DateKey(k.OpenedAt), ISNULL(c.CustomerKey, -1), k.CategoryCode,
       DATEDIFF(hour, k.OpenedAt, ISNULL(k.ClosedAt, GETDATE()))
FROM   ods.Complaint k
LEFT JOIN dwh.vw_CustomerCurrent c ON c.CustomerId = k.CustomerId

EXEC ctl.usp_LogStep @RunId, 'dwh.FactComplaint', @@ROWCOUNT
