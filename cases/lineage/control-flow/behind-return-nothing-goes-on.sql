-- What stands behind a RETURN, be it a loop, a branch or a TRY, is read, but brings nothing that was held to what stands behind the branch; nor does a BREAK there leave its loop.
-- catalog: sales

CREATE PROCEDURE dbo.Behind_Branch @mode int AS
DECLARE @v decimal(18, 2);
IF @mode = 1
BEGIN
    SELECT @v = Price FROM dbo.Products;
    RETURN;
    IF @mode = 2 INSERT INTO dbo.Facts (Amount) VALUES (@v);
END
ELSE SELECT @v = Total FROM dbo.Orders;
INSERT INTO dbo.Archive (Total) VALUES (@v);
GO
CREATE PROCEDURE dbo.Behind_Loop @mode int AS
DECLARE @v decimal(18, 2);
IF @mode = 1
BEGIN
    SELECT @v = Price FROM dbo.Products;
    RETURN;
    WHILE @mode > 3 SET @mode -= 1;
END
ELSE SELECT @v = Total FROM dbo.Orders;
INSERT INTO dbo.Archive (Total) VALUES (@v);
GO
CREATE PROCEDURE dbo.Behind_Try @mode int AS
DECLARE @v decimal(18, 2);
IF @mode = 1
BEGIN
    SELECT @v = Price FROM dbo.Products;
    RETURN;
    BEGIN TRY
        SET @mode = 2;
    END TRY
    BEGIN CATCH
        SET @mode = 3;
    END CATCH
END
ELSE SELECT @v = Total FROM dbo.Orders;
INSERT INTO dbo.Archive (Total) VALUES (@v);
GO
CREATE PROCEDURE dbo.Break_Behind_Return @mode int AS
DECLARE @v decimal(18, 2);
WHILE @mode > 0
BEGIN
    IF @mode = 5
    BEGIN
        SELECT @v = Price FROM dbo.Products;
        RETURN;
        BREAK;
    END
    SELECT @v = Total FROM dbo.Orders;
END
INSERT INTO dbo.Archive (Total) VALUES (@v);
GO
CREATE PROCEDURE dbo.In_Try @mode int AS
DECLARE @v decimal(18, 2);
BEGIN TRY
    SELECT @v = Total FROM dbo.Orders;
    RETURN;
    SELECT @v = Price FROM dbo.Products;
END TRY
BEGIN CATCH
    SET @mode = 3;
END CATCH
INSERT INTO dbo.Archive (Total) VALUES (@v);
GO
CREATE PROCEDURE dbo.Goto_Into_It @mode int AS
DECLARE @v decimal(18, 2);
SELECT @v = Price FROM dbo.Products;
IF @mode = 1 GOTO Again;
RETURN;
WHILE @mode > 3
BEGIN
    Again:
    SELECT @v = Total FROM dbo.Orders;
    SET @mode -= 1;
END
INSERT INTO dbo.Archive (Total) VALUES (@v);

-- lineage:
--   dbo.Behind_Branch: reads dbo.Orders
--   dbo.Behind_Branch: reads dbo.Products
--   dbo.Behind_Branch: writes dbo.Archive
--   dbo.Behind_Branch: writes dbo.Facts
--   dbo.Behind_Loop: reads dbo.Orders
--   dbo.Behind_Loop: reads dbo.Products
--   dbo.Behind_Loop: writes dbo.Archive
--   dbo.Behind_Try: reads dbo.Orders
--   dbo.Behind_Try: reads dbo.Products
--   dbo.Behind_Try: writes dbo.Archive
--   dbo.Break_Behind_Return: reads dbo.Orders
--   dbo.Break_Behind_Return: reads dbo.Products
--   dbo.Break_Behind_Return: writes dbo.Archive
--   dbo.Goto_Into_It: reads dbo.Orders
--   dbo.Goto_Into_It: reads dbo.Products
--   dbo.Goto_Into_It: writes dbo.Archive
--   dbo.In_Try: reads dbo.Orders
--   dbo.In_Try: reads dbo.Products
--   dbo.In_Try: writes dbo.Archive
--   dbo.Behind_Branch: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Behind_Branch: dbo.Facts.Amount <- dbo.Products.Price
--   dbo.Behind_Loop: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Behind_Try: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Break_Behind_Return: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Goto_Into_It: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Goto_Into_It: dbo.Archive.Total <- dbo.Products.Price
--   dbo.In_Try: dbo.Archive.Total <- dbo.Orders.Total
