CREATE PROCEDURE market.usp_ImportPostCodes
AS
BEGIN
    SET NOCOUNT ON;

    /* The post office sends the whole list every quarter, semicolon separated, Windows-1252. */
    CREATE TABLE #PostCode (PostCode varchar(8), City nvarchar(60), GridCompanyGln char(13), ClimateZone tinyint);

    INSERT INTO #PostCode (PostCode, City, GridCompanyGln, ClimateZone)
    SELECT f.PostCode, f.City, f.GridCompanyGln, f.ClimateZone
    FROM   OPENROWSET(BULK 'D:\feeds\post\postcodes.csv',
                      FORMATFILE = 'D:\feeds\post\postcodes.fmt',
                      FIRSTROW = 2) AS f;

    MERGE market.PostCodeArea AS t
    USING (SELECT p.PostCode, p.City, p.ClimateZone, gc.GridCompanyId, gc.PriceAreaCode
           FROM   #PostCode p
           JOIN   market.GridCompany gc ON gc.Gln = p.GridCompanyGln) AS s
       ON t.PostCode = s.PostCode
    WHEN MATCHED AND (t.City <> s.City OR t.GridCompanyId <> s.GridCompanyId) THEN
        UPDATE SET City = s.City, PriceAreaCode = s.PriceAreaCode, GridCompanyId = s.GridCompanyId, ClimateZone = s.ClimateZone
    WHEN NOT MATCHED BY TARGET THEN
        INSERT (PostCode, City, PriceAreaCode, GridCompanyId, ClimateZone)
        VALUES (s.PostCode, s.City, s.PriceAreaCode, s.GridCompanyId, s.ClimateZone);

    DROP TABLE #PostCode;
END
