CREATE FUNCTION dbo.fn_VatRate (@OnDate date)
RETURNS decimal(5, 4)
AS
BEGIN
    RETURN (SELECT TOP (1) v.Rate FROM dbo.VatRate AS v WHERE v.ValidFrom <= @OnDate ORDER BY v.ValidFrom DESC);
END
