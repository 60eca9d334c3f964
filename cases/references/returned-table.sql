-- Who names a column of the table variable that a function returns names the function's.
CREATE FUNCTION dbo.Numbers (@n int) RETURNS @r TABLE (Number int, Half int) AS
BEGIN
  DECLARE @seen TABLE (Number int);
  INSERT INTO @r (Number) OUTPUT inserted.Number INTO @seen VALUES (@n);
  UPDATE r SET Half = r.Number / 2 FROM @r AS r;
  RETURN;
END;

-- references:
--   2: define dbo.Numbers by dbo.Numbers
--   5: write dbo.Numbers.Number by Number
--   5: read dbo.Numbers.Number by Number
--   6: write dbo.Numbers.Half by Half
--   6: read dbo.Numbers.Number by Number
