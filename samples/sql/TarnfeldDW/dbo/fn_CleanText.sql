CREATE FUNCTION dbo.fn_CleanText (@Text nvarchar(2000))
RETURNS nvarchar(2000)
WITH RETURNS NULL ON NULL INPUT
AS
BEGIN
    SET @Text = REPLACE(REPLACE(REPLACE(@Text, CHAR(13), N' '), CHAR(10), N' '), CHAR(9), N' ');
    WHILE CHARINDEX(N'  ', @Text) > 0
        SET @Text = REPLACE(@Text, N'  ', N' ');
    RETURN LTRIM(RTRIM(@Text));
END
