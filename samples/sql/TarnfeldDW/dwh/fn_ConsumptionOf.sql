CREATE FUNCTION dwh.fn_ConsumptionOf (@CustomerKey int, @FromKey int, @ToKey int)
RETURNS TABLE
AS
RETURN
    SELECT d.YearNo, d.MonthNo, SUM(f.QuantityKwh) AS QuantityKwh, SUM(f.PeakKwh) AS PeakKwh
    FROM   dwh.FactConsumptionDaily AS f
    JOIN   dwh.DimDate AS d ON d.DateKey = f.DateKey
    WHERE  f.CustomerKey = @CustomerKey
    AND    f.DateKey BETWEEN @FromKey AND @ToKey
    GROUP BY d.YearNo, d.MonthNo;
