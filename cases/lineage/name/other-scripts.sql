-- Cyrillic, Chinese and names beyond the basic plane, with and without brackets; letters' case is folded there too.
CREATE TABLE dbo.Заказы (Номер int, Сумма decimal(18, 2));
CREATE TABLE dbo.客户 (编号 int, [名称😀] nvarchar(100));
GO
INSERT INTO dbo.客户 (编号, [名称😀]) SELECT з.НОМЕР, CAST(з.сумма AS nvarchar(100)) FROM dbo.ЗАКАЗЫ AS з;

-- lineage:
--   reads dbo.Заказы
--   writes dbo.客户
--   dbo.客户.[名称😀] <- dbo.Заказы.Сумма (transformation)
--   dbo.客户.编号 <- dbo.Заказы.Номер
