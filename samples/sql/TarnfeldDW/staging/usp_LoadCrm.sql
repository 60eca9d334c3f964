CREATE PROCEDURE staging.usp_LoadCrm
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;

    TRUNCATE TABLE staging.Customer;
    TRUNCATE TABLE staging.Contract;
    TRUNCATE TABLE staging.Product;
    TRUNCATE TABLE staging.Complaint;

    INSERT INTO staging.Customer (CustomerNo, CustomerType, FirstName, LastName, CompanyName, Email, MobilePhone,
                                  StreetAddress, PostCode, City, SegmentCode, ModifiedAt, RunId)
    SELECT CustomerNo, CustomerType, FirstName, LastName, CompanyName, Email, MobilePhone,
           StreetAddress, PostCode, City, SegmentCode, ModifiedAt, @RunId
    FROM   ext.Customer;
    EXEC ctl.usp_LogStep @RunId, 'staging.Customer', @@ROWCOUNT;

    INSERT INTO staging.Contract (ContractNo, CustomerNo, Gsrn, ProductCode, SignedOn, SupplyStart, SupplyEnd,
                                  FixedPrice, SalesChannel, ModifiedAt, RunId)
    SELECT c.ContractNo, c.CustomerNo, c.Gsrn, c.ProductCode, c.SignedOn, c.SupplyStart, c.SupplyEnd,
           c.FixedPrice, UPPER(c.SalesChannel), c.ModifiedAt, @RunId
    FROM   ext.Contract AS c;
    EXEC ctl.usp_LogStep @RunId, 'staging.Contract', @@ROWCOUNT;

    INSERT INTO staging.Product
    SELECT * FROM ext.Product;

    INSERT INTO staging.Complaint (CaseNo, CustomerNo, CategoryCode, OpenedAt, ClosedAt, CaseText)
    SELECT CaseNo, CustomerNo, CategoryCode, OpenedAt, ClosedAt, dbo.fn_CleanText(CaseText)
    FROM   ext.Complaint
    WHERE  OpenedAt >= '2018-01-01';
END
