CREATE TABLE market.PublicHoliday
(
    HolidayDate  date          NOT NULL,
    CountryCode  char(2)       NOT NULL,
    HolidayName  nvarchar(60)  NOT NULL,
    CONSTRAINT PK_PublicHoliday PRIMARY KEY (HolidayDate, CountryCode)
);
