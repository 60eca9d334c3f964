-- Loops within loops that start anew each round are not gone round as often as the product of their rounds: the trace ends.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @i0 int, @i1 int, @i2 int, @i3 int, @i4 int, @i5 int, @i6 int, @i7 int, @i8 int, @i9 int, @i10 int, @i11 int, @i12 int, @i13 int, @i14 int, @i15 int, @i16 int, @i17 int, @i18 int, @i19 int, @i20 int, @i21 int, @i22 int, @i23 int, @i24 int, @i25 int, @last int;
SELECT @i0 = MIN(Id) FROM dbo.Customers WHILE @i0 < 9 BEGIN SET @i0 = @i0 + 1;
SELECT @i1 = MIN(Id) FROM dbo.Products WHILE @i1 < 9 BEGIN SET @i1 = @i1 + @i0;
SELECT @i2 = MIN(Id) FROM dbo.Products WHILE @i2 < 9 BEGIN SET @i2 = @i2 + @i1;
SELECT @i3 = MIN(Id) FROM dbo.Products WHILE @i3 < 9 BEGIN SET @i3 = @i3 + @i2;
SELECT @i4 = MIN(Id) FROM dbo.Products WHILE @i4 < 9 BEGIN SET @i4 = @i4 + @i3;
SELECT @i5 = MIN(Id) FROM dbo.Products WHILE @i5 < 9 BEGIN SET @i5 = @i5 + @i4;
SELECT @i6 = MIN(Id) FROM dbo.Products WHILE @i6 < 9 BEGIN SET @i6 = @i6 + @i5;
SELECT @i7 = MIN(Id) FROM dbo.Products WHILE @i7 < 9 BEGIN SET @i7 = @i7 + @i6;
SELECT @i8 = MIN(Id) FROM dbo.Products WHILE @i8 < 9 BEGIN SET @i8 = @i8 + @i7;
SELECT @i9 = MIN(Id) FROM dbo.Products WHILE @i9 < 9 BEGIN SET @i9 = @i9 + @i8;
SELECT @i10 = MIN(Id) FROM dbo.Products WHILE @i10 < 9 BEGIN SET @i10 = @i10 + @i9;
SELECT @i11 = MIN(Id) FROM dbo.Products WHILE @i11 < 9 BEGIN SET @i11 = @i11 + @i10;
SELECT @i12 = MIN(Id) FROM dbo.Products WHILE @i12 < 9 BEGIN SET @i12 = @i12 + @i11;
SELECT @i13 = MIN(Id) FROM dbo.Products WHILE @i13 < 9 BEGIN SET @i13 = @i13 + @i12;
SELECT @i14 = MIN(Id) FROM dbo.Products WHILE @i14 < 9 BEGIN SET @i14 = @i14 + @i13;
SELECT @i15 = MIN(Id) FROM dbo.Products WHILE @i15 < 9 BEGIN SET @i15 = @i15 + @i14;
SELECT @i16 = MIN(Id) FROM dbo.Products WHILE @i16 < 9 BEGIN SET @i16 = @i16 + @i15;
SELECT @i17 = MIN(Id) FROM dbo.Products WHILE @i17 < 9 BEGIN SET @i17 = @i17 + @i16;
SELECT @i18 = MIN(Id) FROM dbo.Products WHILE @i18 < 9 BEGIN SET @i18 = @i18 + @i17;
SELECT @i19 = MIN(Id) FROM dbo.Products WHILE @i19 < 9 BEGIN SET @i19 = @i19 + @i18;
SELECT @i20 = MIN(Id) FROM dbo.Products WHILE @i20 < 9 BEGIN SET @i20 = @i20 + @i19;
SELECT @i21 = MIN(Id) FROM dbo.Products WHILE @i21 < 9 BEGIN SET @i21 = @i21 + @i20;
SELECT @i22 = MIN(Id) FROM dbo.Products WHILE @i22 < 9 BEGIN SET @i22 = @i22 + @i21;
SELECT @i23 = MIN(Id) FROM dbo.Products WHILE @i23 < 9 BEGIN SET @i23 = @i23 + @i22;
SELECT @i24 = MIN(Id) FROM dbo.Products WHILE @i24 < 9 BEGIN SET @i24 = @i24 + @i23;
SELECT @i25 = MIN(Id) FROM dbo.Products WHILE @i25 < 9 BEGIN SET @i25 = @i25 + @i24;
INSERT INTO dbo.Facts (CustomerId) VALUES (@last); SET @last = @i25;
END END END END END END END END END END END END END END END END END END END END END END END END END END

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Products
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.CustomerId <- dbo.Customers.Id (aggregation)
--   dbo.P: dbo.Facts.CustomerId <- dbo.Products.Id (aggregation)
