CREATE FUNCTION market.fn_PriceAreaOfPostCode (@PostCode varchar(8))
RETURNS varchar(4)
AS
BEGIN
    DECLARE @Area varchar(4);

    SELECT @Area = PriceAreaCode
    FROM   market.PostCodeArea
    WHERE  PostCode = @PostCode;

    RETURN @Area;
END
