CREATE TABLE dwh.DimDate
(
    DateKey      int           NOT NULL CONSTRAINT PK_DimDate PRIMARY KEY,
    CalendarDate date          NOT NULL,
    YearNo       smallint      NOT NULL,
    QuarterNo    tinyint       NOT NULL,
    MonthNo      tinyint       NOT NULL,
    MonthName    nvarchar(20)  NOT NULL,
    IsoWeek      tinyint       NOT NULL,
    WeekdayNo    tinyint       NOT NULL,
    IsHoliday    bit           NOT NULL,
    HolidayName  nvarchar(60)  NULL
);
