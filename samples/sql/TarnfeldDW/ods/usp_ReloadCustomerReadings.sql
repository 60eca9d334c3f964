CREATE PROCEDURE ods.usp_ReloadCustomerReadings
    @CustomerNo varchar(12)
AS
BEGIN
    DECLARE @List ctl.KeyList, @From date = DATEADD(year, -5, GETDATE());

    INSERT INTO @List (KeyValue)
    SELECT DISTINCT v.MeteringPointId
    FROM   ods.vw_MeteringPointSupply AS v
    JOIN   ods.vw_CustomerCurrent     AS c ON c.CustomerId = v.CustomerId
    WHERE  c.CustomerNo = @CustomerNo;

    EXEC ods.usp_ReloadFromArchive @Points = @List, @From = @From;
END
