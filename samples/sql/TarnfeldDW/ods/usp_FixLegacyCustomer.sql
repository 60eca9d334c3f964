-- One-off of the 2019 migration. The legacy table is gone since, the procedure is not.
CREATE PROCEDURE ods.usp_FixLegacyCustomer
AS
update ods.Customer
set    SegmentCode = l.segment
from   ods.CustomerLegacy l
where  l.cust_no = ods.Customer.CustomerNo
and    ods.Customer.SegmentCode is null
