-- A text that creates is a module where it can be read and does nothing else, whatever the texts beside it are.
-- catalog: sales

EXEC ('CREATE VIEW dbo.Broken AS SELECT o.Id FROM dbo.Orders AS o WHERE');

EXEC ('CREATE VIEW dbo.Whole AS SELECT o.Id FROM dbo.Orders AS o');

EXEC ('CREATE VIEW dbo.BrokenToo AS SELECT o.Id, FROM dbo.Orders AS o');

EXEC ('CREATE VIEW dbo.Two AS SELECT o.Id FROM dbo.Orders AS o; DELETE FROM dbo.Lines');

EXEC ('CREATE VIEW dbo.Parts AS SELECT o.Id FROM dbo.Orders AS o' + ' JOIN dbo.Lines AS l ON l.OrderId = o.Id');

EXEC sp_executesql [CREATE VIEW dbo.Bracketed AS SELECT o.Id FROM dbo.Orders AS o];

EXEC ('CREATE TABLE dbo.NoModule (Id int)');

EXEC ('CREATE PROCEDURE dbo.BrokenWithin AS DELETE FROM dbo.Orders; SELECT o.Id, FROM dbo.Orders AS o; DELETE FROM dbo.Lines;');

EXEC ('CREATE PROCEDURE dbo.BrokenAtItsEnd AS DELETE FROM dbo.Orders; SELECT o.Id FROM');

EXEC ('CREATE VIEW dbo.First AS SELECT o.Id FROM dbo.Orders AS o; CREATE VIEW dbo.Second AS SELECT l.Qty FROM dbo.Lines AS l');

EXEC ('CREATE VIEW dbo.OneBatch AS SELECT o.Id FROM dbo.Orders AS o
GO
CREATE VIEW dbo.Another AS SELECT l.Qty FROM dbo.Lines AS l');

-- lineage:
--   dbo.Whole: reads dbo.Orders [dynamic]
--   dbo.Whole: dbo.Whole.Id <- dbo.Orders.Id [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected an expression here, found the end of the text.
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected an expression here, found FROM.
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: SQL Server refuses this: a statement stands behind one that must be alone in its batch.
--   HW3004: The construct CREATE VIEW dbo.Two in dynamic SQL is not followed.
--   HW3004: The construct CREATE VIEW dbo.Parts in dynamic SQL is not followed.
--   HW3004: The construct CREATE VIEW dbo.Bracketed in dynamic SQL is not followed.
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected an expression here, found FROM.
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected a table here, found the end of the text.
--   HW3004: The construct CREATE VIEW dbo.First in dynamic SQL is not followed.
--   HW3004: The construct CREATE VIEW dbo.Second in dynamic SQL is not followed.
--   HW3004: The construct CREATE VIEW dbo.OneBatch in dynamic SQL is not followed.
--   HW3004: The construct CREATE VIEW dbo.Another in dynamic SQL is not followed.
