-- STRING_SPLIT does not give positions on our compatibility level.
CREATE FUNCTION dbo.fn_SplitList (@List nvarchar(max), @Separator nchar(1))
RETURNS @Items TABLE (Position int NOT NULL, Item nvarchar(200) NOT NULL)
AS
BEGIN
    DECLARE @Start int, @End int, @Position int;
    SELECT @Start = 1, @Position = 1;

    WHILE @Start <= LEN(@List) + 1
    BEGIN
        SET @End = CHARINDEX(@Separator, @List + @Separator, @Start);
        IF @End > @Start
            INSERT INTO @Items (Position, Item)
            VALUES (@Position, LTRIM(RTRIM(SUBSTRING(@List, @Start, @End - @Start))));
        SET @Start = @End + 1;
        SET @Position = @Position + 1;
    END;

    RETURN;
END
