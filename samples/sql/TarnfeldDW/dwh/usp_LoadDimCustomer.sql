/*
    SCD 2 in one statement: MERGE closes the old version and gives it to the INSERT around
    it, which opens the new one.
*/
CREATE PROCEDURE dwh.usp_LoadDimCustomer
    @RunId         int,
    @BusinessDate  date
AS
BEGIN
    SET NOCOUNT ON;

    BEGIN TRY
        INSERT INTO dwh.DimCustomer (CustomerId, CustomerNo, CustomerName, CustomerType, SegmentCode, PostCode, City, ValidFrom, IsCurrent)
        SELECT m.CustomerId, m.CustomerNo, m.FullName, m.CustomerType, m.SegmentCode, m.PostCode, m.City, @BusinessDate, 1
        FROM
        (
            MERGE dwh.DimCustomer AS d
            USING ods.vw_CustomerCurrent AS s
               ON s.CustomerId = d.CustomerId AND d.IsCurrent = 1
            WHEN MATCHED AND (ISNULL(s.SegmentCode, '') <> ISNULL(d.SegmentCode, '') OR ISNULL(s.PostCode, '') <> ISNULL(d.PostCode, '')) THEN
                UPDATE SET d.IsCurrent = 0, d.ValidTo = @BusinessDate
            WHEN NOT MATCHED THEN
                INSERT (CustomerId, CustomerNo, CustomerName, CustomerType, SegmentCode, PostCode, City, ValidFrom, IsCurrent)
                VALUES (s.CustomerId, s.CustomerNo, s.FullName, s.CustomerType, s.SegmentCode, s.PostCode, s.City, '1900-01-01', 1)
            OUTPUT $action AS MergeAction, s.CustomerId, s.CustomerNo, s.FullName, s.CustomerType, s.SegmentCode, s.PostCode, s.City
        ) AS m
        WHERE m.MergeAction = 'UPDATE';

        -- type 1: names are corrected in all versions
        UPDATE d
        SET    d.CustomerName = s.FullName
        FROM   dwh.DimCustomer AS d
        JOIN   ods.vw_CustomerCurrent AS s ON s.CustomerId = d.CustomerId
        WHERE  d.CustomerName <> s.FullName;

        EXEC ctl.usp_LogStep @RunId, 'dwh.DimCustomer', @@ROWCOUNT;
    END TRY
    BEGIN CATCH
        EXEC ctl.usp_LogError @RunId;
        THROW;
    END CATCH;
END
