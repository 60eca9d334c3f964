-- A view whose SELECT cannot be read is a view all the same, and says what is wrong with it; of its columns nothing is known.
-- catalog: sales

CREATE VIEW dbo.BigOrders AS
SELECT Id, Total FROM dbo.Orders WHERE Total >;
GO
INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.BigOrders;

-- lineage:
--   reads dbo.BigOrders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.BigOrders.Id
--   HW1001: Expected an expression here, found ;.
