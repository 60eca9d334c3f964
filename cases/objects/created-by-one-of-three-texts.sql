-- Of several texts each creates its module if it has no error itself, whatever is wrong with the one before and the one behind.
EXEC ('CREATE VIEW dbo.Before AS SELECT FROM WHERE');
GO
EXEC ('CREATE VIEW dbo.Between1 AS SELECT 1 AS a');
GO
EXEC ('CREATE VIEW dbo.Behind AS SELECT FROM WHERE');
GO

-- objects:
--   [case.sql]: Script
--   dbo.Between1: View (1 a)
