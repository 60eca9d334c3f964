CREATE PROCEDURE dwh.usp_LoadDimDate
    @FromDate date,
    @ToDate   date
AS
BEGIN
    SET NOCOUNT ON
    SET DATEFIRST 1

    DECLARE @d date
    SET @d = @FromDate

    WHILE @d <= @ToDate
    BEGIN
        IF NOT EXISTS (SELECT 1 FROM dwh.DimDate WHERE CalendarDate = @d)
            INSERT INTO dwh.DimDate (DateKey, CalendarDate, YearNo, QuarterNo, MonthNo, MonthName, IsoWeek, WeekdayNo, IsHoliday)
            VALUES (dbo.fn_DateKey(@d), @d, YEAR(@d), DATEPART(quarter, @d), MONTH(@d), DATENAME(month, @d),
                    DATEPART(iso_week, @d), DATEPART(weekday, @d), 0)

        SET @d = DATEADD(day, 1, @d)
    END

    UPDATE d
    SET    IsHoliday = 1, HolidayName = h.HolidayName
    FROM   dwh.DimDate d
    INNER JOIN GridMaster.market.PublicHoliday h ON h.HolidayDate = d.CalendarDate
    WHERE  h.CountryCode = 'DK'
END
