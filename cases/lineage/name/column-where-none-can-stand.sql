-- PRINT sees no table: a column in it is none. RECEIVE sees those of its queue.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @body varbinary(max);
PRINT Total;
RECEIVE TOP (1) @body = message_body FROM dbo.OrdersQueue;

-- lineage:
--   HW2003: None of the sources here has a column Total.
