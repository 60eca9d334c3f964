-- inserted.c of a MERGE is, by branch, what it assigns to c; a row that is updated without c keeps its own c.
CREATE TABLE dbo.Stock (Id int, Label int, Amount int, Extra int);
GO
CREATE TABLE dbo.Delivery (Id int, Label int, Amount int, Extra int);
GO
CREATE TABLE dbo.Trail (Label int, Amount int, Extra int);
GO
CREATE PROCEDURE dbo.Only_Inserted AS
MERGE dbo.Stock AS t USING dbo.Delivery AS s ON s.Id = t.Id
WHEN MATCHED THEN UPDATE SET Amount = s.Amount
WHEN NOT MATCHED THEN INSERT (Id, Label, Amount) VALUES (s.Id, s.Label, s.Amount)
OUTPUT inserted.Label, inserted.Amount, inserted.Extra INTO dbo.Trail (Label, Amount, Extra);
GO
CREATE PROCEDURE dbo.Only_Updated AS
MERGE dbo.Stock AS t USING dbo.Delivery AS s ON s.Id = t.Id
WHEN MATCHED THEN UPDATE SET Label = s.Label
WHEN NOT MATCHED THEN INSERT (Id, Amount) VALUES (s.Id, s.Amount)
OUTPUT inserted.Label, inserted.Amount INTO dbo.Trail (Label, Amount);
GO
CREATE PROCEDURE dbo.Of_Two_Updates AS
MERGE dbo.Stock AS t USING dbo.Delivery AS s ON s.Id = t.Id
WHEN MATCHED AND s.Extra > 0 THEN UPDATE SET Label = s.Label, Amount = s.Amount
WHEN MATCHED THEN UPDATE SET Amount = s.Amount
OUTPUT inserted.Label, inserted.Amount INTO dbo.Trail (Label, Amount);
GO
CREATE PROCEDURE dbo.Deleted_Otherwise AS
MERGE dbo.Stock AS t USING dbo.Delivery AS s ON s.Id = t.Id
WHEN MATCHED THEN UPDATE SET Label = s.Label
WHEN NOT MATCHED BY SOURCE THEN DELETE
OUTPUT inserted.Label, inserted.Amount INTO dbo.Trail (Label, Amount);
GO
CREATE PROCEDURE dbo.Only_Deleted AS
MERGE dbo.Stock AS t USING dbo.Delivery AS s ON s.Id = t.Id
WHEN MATCHED THEN DELETE
OUTPUT inserted.Label, deleted.Amount INTO dbo.Trail (Label, Amount);
GO
CREATE PROCEDURE dbo.Inserted_Or_Deleted AS
MERGE dbo.Stock AS t USING dbo.Delivery AS s ON s.Id = t.Id
WHEN MATCHED THEN DELETE
WHEN NOT MATCHED THEN INSERT (Id, Label) VALUES (s.Id, s.Label)
OUTPUT inserted.Label, deleted.Amount INTO dbo.Trail (Label, Amount);

-- lineage:
--   dbo.Deleted_Otherwise: reads dbo.Delivery
--   dbo.Deleted_Otherwise: writes dbo.Stock
--   dbo.Deleted_Otherwise: writes dbo.Trail
--   dbo.Inserted_Or_Deleted: reads dbo.Delivery
--   dbo.Inserted_Or_Deleted: writes dbo.Stock
--   dbo.Inserted_Or_Deleted: writes dbo.Trail
--   dbo.Of_Two_Updates: reads dbo.Delivery
--   dbo.Of_Two_Updates: writes dbo.Stock
--   dbo.Of_Two_Updates: writes dbo.Trail
--   dbo.Only_Deleted: reads dbo.Delivery
--   dbo.Only_Deleted: writes dbo.Stock
--   dbo.Only_Deleted: writes dbo.Trail
--   dbo.Only_Inserted: reads dbo.Delivery
--   dbo.Only_Inserted: writes dbo.Stock
--   dbo.Only_Inserted: writes dbo.Trail
--   dbo.Only_Updated: reads dbo.Delivery
--   dbo.Only_Updated: writes dbo.Stock
--   dbo.Only_Updated: writes dbo.Trail
--   dbo.Deleted_Otherwise: dbo.Stock.Label <- dbo.Delivery.Label
--   dbo.Deleted_Otherwise: dbo.Stock.Label <~ dbo.Delivery.Id (join)
--   dbo.Deleted_Otherwise: dbo.Stock.Label <~ dbo.Stock.Id (join)
--   dbo.Deleted_Otherwise: dbo.Trail.Amount <- dbo.Stock.Amount
--   dbo.Deleted_Otherwise: dbo.Trail.Amount <~ dbo.Delivery.Id (join)
--   dbo.Deleted_Otherwise: dbo.Trail.Amount <~ dbo.Stock.Id (join)
--   dbo.Deleted_Otherwise: dbo.Trail.Label <- dbo.Delivery.Label
--   dbo.Deleted_Otherwise: dbo.Trail.Label <~ dbo.Delivery.Id (join)
--   dbo.Deleted_Otherwise: dbo.Trail.Label <~ dbo.Stock.Id (join)
--   dbo.Inserted_Or_Deleted: dbo.Stock.Id <- dbo.Delivery.Id
--   dbo.Inserted_Or_Deleted: dbo.Stock.Id <~ dbo.Delivery.Id (join)
--   dbo.Inserted_Or_Deleted: dbo.Stock.Id <~ dbo.Stock.Id (join)
--   dbo.Inserted_Or_Deleted: dbo.Stock.Label <- dbo.Delivery.Label
--   dbo.Inserted_Or_Deleted: dbo.Stock.Label <~ dbo.Delivery.Id (join)
--   dbo.Inserted_Or_Deleted: dbo.Stock.Label <~ dbo.Stock.Id (join)
--   dbo.Inserted_Or_Deleted: dbo.Trail.Amount <- dbo.Stock.Amount
--   dbo.Inserted_Or_Deleted: dbo.Trail.Amount <~ dbo.Delivery.Id (join)
--   dbo.Inserted_Or_Deleted: dbo.Trail.Amount <~ dbo.Stock.Id (join)
--   dbo.Inserted_Or_Deleted: dbo.Trail.Label <- dbo.Delivery.Label
--   dbo.Inserted_Or_Deleted: dbo.Trail.Label <~ dbo.Delivery.Id (join)
--   dbo.Inserted_Or_Deleted: dbo.Trail.Label <~ dbo.Stock.Id (join)
--   dbo.Of_Two_Updates: dbo.Stock.Amount <- dbo.Delivery.Amount
--   dbo.Of_Two_Updates: dbo.Stock.Amount <~ dbo.Delivery.Extra (filter)
--   dbo.Of_Two_Updates: dbo.Stock.Amount <~ dbo.Delivery.Id (join)
--   dbo.Of_Two_Updates: dbo.Stock.Amount <~ dbo.Stock.Id (join)
--   dbo.Of_Two_Updates: dbo.Stock.Label <- dbo.Delivery.Label
--   dbo.Of_Two_Updates: dbo.Stock.Label <~ dbo.Delivery.Extra (filter)
--   dbo.Of_Two_Updates: dbo.Stock.Label <~ dbo.Delivery.Id (join)
--   dbo.Of_Two_Updates: dbo.Stock.Label <~ dbo.Stock.Id (join)
--   dbo.Of_Two_Updates: dbo.Trail.Amount <- dbo.Delivery.Amount
--   dbo.Of_Two_Updates: dbo.Trail.Amount <~ dbo.Delivery.Extra (filter)
--   dbo.Of_Two_Updates: dbo.Trail.Amount <~ dbo.Delivery.Id (join)
--   dbo.Of_Two_Updates: dbo.Trail.Amount <~ dbo.Stock.Id (join)
--   dbo.Of_Two_Updates: dbo.Trail.Label <- dbo.Delivery.Label
--   dbo.Of_Two_Updates: dbo.Trail.Label <- dbo.Stock.Label
--   dbo.Of_Two_Updates: dbo.Trail.Label <~ dbo.Delivery.Extra (filter)
--   dbo.Of_Two_Updates: dbo.Trail.Label <~ dbo.Delivery.Id (join)
--   dbo.Of_Two_Updates: dbo.Trail.Label <~ dbo.Stock.Id (join)
--   dbo.Only_Deleted: dbo.Trail.Amount <- dbo.Stock.Amount
--   dbo.Only_Deleted: dbo.Trail.Amount <~ dbo.Delivery.Id (join)
--   dbo.Only_Deleted: dbo.Trail.Amount <~ dbo.Stock.Id (join)
--   dbo.Only_Deleted: dbo.Trail.Label <~ dbo.Delivery.Id (join)
--   dbo.Only_Deleted: dbo.Trail.Label <~ dbo.Stock.Id (join)
--   dbo.Only_Inserted: dbo.Stock.Amount <- dbo.Delivery.Amount
--   dbo.Only_Inserted: dbo.Stock.Amount <~ dbo.Delivery.Id (join)
--   dbo.Only_Inserted: dbo.Stock.Amount <~ dbo.Stock.Id (join)
--   dbo.Only_Inserted: dbo.Stock.Id <- dbo.Delivery.Id
--   dbo.Only_Inserted: dbo.Stock.Id <~ dbo.Delivery.Id (join)
--   dbo.Only_Inserted: dbo.Stock.Id <~ dbo.Stock.Id (join)
--   dbo.Only_Inserted: dbo.Stock.Label <- dbo.Delivery.Label
--   dbo.Only_Inserted: dbo.Stock.Label <~ dbo.Delivery.Id (join)
--   dbo.Only_Inserted: dbo.Stock.Label <~ dbo.Stock.Id (join)
--   dbo.Only_Inserted: dbo.Trail.Amount <- dbo.Delivery.Amount
--   dbo.Only_Inserted: dbo.Trail.Amount <~ dbo.Delivery.Id (join)
--   dbo.Only_Inserted: dbo.Trail.Amount <~ dbo.Stock.Id (join)
--   dbo.Only_Inserted: dbo.Trail.Extra <- dbo.Stock.Extra
--   dbo.Only_Inserted: dbo.Trail.Extra <~ dbo.Delivery.Id (join)
--   dbo.Only_Inserted: dbo.Trail.Extra <~ dbo.Stock.Id (join)
--   dbo.Only_Inserted: dbo.Trail.Label <- dbo.Delivery.Label
--   dbo.Only_Inserted: dbo.Trail.Label <- dbo.Stock.Label
--   dbo.Only_Inserted: dbo.Trail.Label <~ dbo.Delivery.Id (join)
--   dbo.Only_Inserted: dbo.Trail.Label <~ dbo.Stock.Id (join)
--   dbo.Only_Updated: dbo.Stock.Amount <- dbo.Delivery.Amount
--   dbo.Only_Updated: dbo.Stock.Amount <~ dbo.Delivery.Id (join)
--   dbo.Only_Updated: dbo.Stock.Amount <~ dbo.Stock.Id (join)
--   dbo.Only_Updated: dbo.Stock.Id <- dbo.Delivery.Id
--   dbo.Only_Updated: dbo.Stock.Id <~ dbo.Delivery.Id (join)
--   dbo.Only_Updated: dbo.Stock.Id <~ dbo.Stock.Id (join)
--   dbo.Only_Updated: dbo.Stock.Label <- dbo.Delivery.Label
--   dbo.Only_Updated: dbo.Stock.Label <~ dbo.Delivery.Id (join)
--   dbo.Only_Updated: dbo.Stock.Label <~ dbo.Stock.Id (join)
--   dbo.Only_Updated: dbo.Trail.Amount <- dbo.Delivery.Amount
--   dbo.Only_Updated: dbo.Trail.Amount <- dbo.Stock.Amount
--   dbo.Only_Updated: dbo.Trail.Amount <~ dbo.Delivery.Id (join)
--   dbo.Only_Updated: dbo.Trail.Amount <~ dbo.Stock.Id (join)
--   dbo.Only_Updated: dbo.Trail.Label <- dbo.Delivery.Label
--   dbo.Only_Updated: dbo.Trail.Label <~ dbo.Delivery.Id (join)
--   dbo.Only_Updated: dbo.Trail.Label <~ dbo.Stock.Id (join)
