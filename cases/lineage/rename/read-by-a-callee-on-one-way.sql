-- What a callee reads belongs to the new name only where the table had been made on every way to the call, and the rename is on the way behind it; what it reads before it makes the table itself does not.
-- catalog: warehouse

CREATE PROCEDURE etl.Read1 AS INSERT INTO dw.FactSale (SaleNo) SELECT n.SaleNo FROM etl.One_new AS n;
GO
CREATE PROCEDURE etl.MadeOnOneWay @full bit AS
IF @full = 1 SELECT s.SaleNo INTO etl.One_new FROM stage.Sale AS s;
EXEC etl.Read1;
EXEC sp_rename 'etl.One_new', 'One';
GO
CREATE PROCEDURE etl.Read2 AS INSERT INTO dw.FactSale (SaleNo) SELECT n.SaleNo FROM etl.Two_new AS n;
GO
CREATE PROCEDURE etl.RenamedOnTheOtherWay @full bit AS
SELECT s.SaleNo INTO etl.Two_new FROM stage.Sale AS s;
EXEC etl.Read1;
IF @full = 1 EXEC etl.Read2;
ELSE EXEC sp_rename 'etl.Two_new', 'Two';
GO
CREATE PROCEDURE etl.ReadThenEmpty AS
INSERT INTO dw.FactSale (SaleNo) SELECT n.SaleNo FROM etl.Three_new AS n;
TRUNCATE TABLE etl.Three_new;
GO
CREATE PROCEDURE etl.RenameEmptied AS
EXEC etl.ReadThenEmpty;
EXEC sp_rename 'etl.Three_new', 'Three';
GO
CREATE PROCEDURE etl.Read4 AS INSERT INTO etl.Copy4_new (Qty) SELECT n.SaleNo FROM etl.Four_new AS n;
GO
CREATE PROCEDURE etl.MakeAndCall AS
SELECT s.SaleNo INTO etl.Four_new FROM stage.Sale AS s;
EXEC etl.Read4;
GO
CREATE PROCEDURE etl.RenameBoth AS
EXEC etl.MakeAndCall;
EXEC sp_rename 'etl.Four_new', 'Four';
EXEC sp_rename 'etl.Copy4_new', 'Copy4';
GO
CREATE PROCEDURE etl.Fill5 AS INSERT INTO etl.Five_new (Qty) SELECT s.Qty FROM stage.Sale AS s;
GO
CREATE PROCEDURE etl.OnceOrTwice @full bit AS
EXEC etl.Fill5;
IF @full = 1 EXEC sp_rename 'etl.Five_new', 'Five';
ELSE
BEGIN
    EXEC sp_rename 'etl.Five_new', 'Five';
    EXEC sp_rename 'etl.Five', 'Five_twice';
END
GO
CREATE PROCEDURE etl.Fill6 AS INSERT INTO etl.Six_new (Qty) SELECT s.Qty FROM stage.Sale AS s;
GO
CREATE PROCEDURE etl.OneOrTheOther @full bit AS
EXEC etl.Fill6;
EXEC sp_rename 'etl.Six_new', 'Six_next';
IF @full = 1 EXEC sp_rename 'etl.Six_next', 'Six';
ELSE EXEC sp_rename 'etl.Six_next', 'Six_other';

-- lineage:
--   etl.Fill5: reads stage.Sale
--   etl.Fill5: writes etl.Five
--   etl.Fill5: writes etl.Five_new
--   etl.Fill5: writes etl.Five_twice
--   etl.Fill6: reads stage.Sale
--   etl.Fill6: writes etl.Six
--   etl.Fill6: writes etl.Six_new
--   etl.Fill6: writes etl.Six_other
--   etl.MadeOnOneWay: calls etl.Read1
--   etl.MadeOnOneWay: reads stage.Sale
--   etl.MadeOnOneWay: writes etl.One
--   etl.MakeAndCall: calls etl.Read4
--   etl.MakeAndCall: reads stage.Sale
--   etl.MakeAndCall: writes etl.Four
--   etl.MakeAndCall: writes etl.Four_new
--   etl.OnceOrTwice: calls etl.Fill5
--   etl.OneOrTheOther: calls etl.Fill6
--   etl.Read1: reads etl.One_new
--   etl.Read1: writes dw.FactSale
--   etl.Read2: reads etl.Two_new
--   etl.Read2: writes dw.FactSale
--   etl.Read4: reads etl.Four
--   etl.Read4: reads etl.Four_new
--   etl.Read4: writes etl.Copy4
--   etl.Read4: writes etl.Copy4_new
--   etl.ReadThenEmpty: reads etl.Three_new
--   etl.ReadThenEmpty: writes dw.FactSale
--   etl.ReadThenEmpty: writes etl.Three
--   etl.ReadThenEmpty: writes etl.Three_new
--   etl.RenameBoth: calls etl.MakeAndCall
--   etl.RenameEmptied: calls etl.ReadThenEmpty
--   etl.RenamedOnTheOtherWay: calls etl.Read1
--   etl.RenamedOnTheOtherWay: calls etl.Read2
--   etl.RenamedOnTheOtherWay: reads stage.Sale
--   etl.RenamedOnTheOtherWay: writes etl.Two
--   etl.Fill5: etl.Five.Qty <- stage.Sale.Qty
--   etl.Fill5: etl.Five_new.Qty <- stage.Sale.Qty
--   etl.Fill5: etl.Five_twice.Qty <- stage.Sale.Qty
--   etl.Fill6: etl.Six.Qty <- stage.Sale.Qty
--   etl.Fill6: etl.Six_new.Qty <- stage.Sale.Qty
--   etl.Fill6: etl.Six_other.Qty <- stage.Sale.Qty
--   etl.MadeOnOneWay: etl.One.SaleNo <- stage.Sale.SaleNo
--   etl.MakeAndCall: etl.Four.SaleNo <- stage.Sale.SaleNo
--   etl.MakeAndCall: etl.Four_new.SaleNo <- stage.Sale.SaleNo
--   etl.Read1: dw.FactSale.SaleNo <- etl.One_new.SaleNo
--   etl.Read2: dw.FactSale.SaleNo <- etl.Two_new.SaleNo
--   etl.Read4: etl.Copy4.Qty <- etl.Four.SaleNo
--   etl.Read4: etl.Copy4.Qty <- etl.Four_new.SaleNo
--   etl.Read4: etl.Copy4_new.Qty <- etl.Four.SaleNo
--   etl.Read4: etl.Copy4_new.Qty <- etl.Four_new.SaleNo
--   etl.ReadThenEmpty: dw.FactSale.SaleNo <- etl.Three_new.SaleNo
--   etl.RenamedOnTheOtherWay: etl.Two.SaleNo <- stage.Sale.SaleNo
