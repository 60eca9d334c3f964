-- A procedure without a statement is understood, and says that there is none.

CREATE PROCEDURE dbo.P AS
GO

-- coverage:
--   dbo.P: whole; statements 0, moving 0, lost 0; no edge: no statement
