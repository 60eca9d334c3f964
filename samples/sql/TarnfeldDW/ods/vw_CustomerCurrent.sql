CREATE VIEW ods.vw_CustomerCurrent
AS
SELECT c.CustomerId,
       c.CustomerNo,
       c.CustomerType,
       CASE WHEN c.CustomerType = 'B' THEN c.CompanyName
            ELSE LTRIM(ISNULL(c.FirstName, N'') + N' ' + ISNULL(c.LastName, N'')) END AS FullName,
       c.Email,
       c.MobilePhone,
       c.PostCode,
       c.City,
       c.SegmentCode
FROM   ods.Customer AS c
WHERE  c.IsActive = 1;
