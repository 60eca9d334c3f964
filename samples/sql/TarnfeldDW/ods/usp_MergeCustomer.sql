CREATE PROCEDURE ods.usp_MergeCustomer
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;
    SET XACT_ABORT ON;

    DECLARE @Changes TABLE (MergeAction nvarchar(10), CustomerId int);

    BEGIN TRY
        BEGIN TRANSACTION;

        MERGE INTO ods.Customer WITH (HOLDLOCK) AS t
        USING (
            SELECT CustomerNo, CustomerType, FirstName, LastName, CompanyName, LOWER(LTRIM(RTRIM(Email))) AS Email,
                   MobilePhone, StreetAddress, PostCode, City, SegmentCode, ModifiedAt
            FROM   staging.Customer
            WHERE  RunId = @RunId
        ) AS s
           ON s.CustomerNo = t.CustomerNo
        WHEN MATCHED AND s.ModifiedAt > t.ModifiedAt THEN
            UPDATE SET
                t.CustomerType  = s.CustomerType,
                t.FirstName     = s.FirstName,
                t.LastName      = s.LastName,
                t.CompanyName   = s.CompanyName,
                t.Email         = s.Email,
                t.MobilePhone   = s.MobilePhone,
                t.StreetAddress = s.StreetAddress,
                t.PostCode      = s.PostCode,
                t.City          = s.City,
                t.SegmentCode   = s.SegmentCode,
                t.ModifiedAt    = s.ModifiedAt,
                t.LoadRunId     = @RunId
        WHEN NOT MATCHED BY TARGET THEN
            INSERT (CustomerNo, CustomerType, FirstName, LastName, CompanyName, Email, MobilePhone,
                    StreetAddress, PostCode, City, SegmentCode, ModifiedAt, LoadRunId)
            VALUES (s.CustomerNo, s.CustomerType, s.FirstName, s.LastName, s.CompanyName, s.Email, s.MobilePhone,
                    s.StreetAddress, s.PostCode, s.City, s.SegmentCode, s.ModifiedAt, @RunId)
        WHEN NOT MATCHED BY SOURCE THEN
            UPDATE SET t.IsActive = 0
        OUTPUT $action, inserted.CustomerId INTO @Changes (MergeAction, CustomerId);

        COMMIT TRANSACTION;

        DECLARE @Inserted bigint = (SELECT COUNT(*) FROM @Changes WHERE MergeAction = 'INSERT');
        EXEC ctl.usp_LogStep @RunId, 'ods.Customer (new)', @Inserted;
    END TRY
    BEGIN CATCH
        IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
        EXEC ctl.usp_LogError @RunId;
        THROW;
    END CATCH
END
