CREATE FUNCTION dwh.fn_AveragePrice (@PriceAreaKey int, @FromKey int, @ToKey int)
RETURNS decimal(12, 4)
AS
BEGIN
    DECLARE @Price decimal(12, 4);

    SELECT @Price = AVG(sp.PriceEurMwh)
    FROM   dwh.FactSpotPrice AS sp
    WHERE  sp.PriceAreaKey = @PriceAreaKey
    AND    sp.DateKey BETWEEN @FromKey AND @ToKey;

    RETURN ISNULL(@Price, 0);
END
